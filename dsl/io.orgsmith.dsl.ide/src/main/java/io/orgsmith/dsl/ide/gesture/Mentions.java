// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.ide.link.Link;
import io.orgsmith.dsl.ide.text.Edits;
import io.orgsmith.model.org.BalancingSegmentValues;
import io.orgsmith.model.org.EnvironmentChange;
import io.orgsmith.model.org.HierarchyLink;
import io.orgsmith.model.org.ImproperClause;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.RuleSetting;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** What a written object names by one feature. */
record Mentions(EObject from, EReference reference) {
    static Stream<Mentions> of(List<Link> links) {
        return links.stream()
                .map(link -> new Mentions(link.from(), link.reference()))
                .distinct();
    }

    /** Takes those targets out of the text; what says nothing without them goes as a whole. */
    void remove(Edits edits, Predicate<EObject> gone) {
        var targets = reference.isMany() ? (List<?>) from.eGet(reference) : List.of(from.eGet(reference));
        var indexes = IntStream.range(0, targets.size())
                .filter(i -> gone.test((EObject) targets.get(i)))
                .boxed()
                .collect(Collectors.toSet());
        if (indexes.size() == targets.size() && isNothingWithout()) {
            edits.remove(from);
        } else {
            edits.removeValues(from, reference, indexes);
        }
    }

    private boolean isNothingWithout() {
        return from instanceof ProfileValue
                || from instanceof EnvironmentChange
                || from instanceof HierarchyLink
                || from instanceof RuleSetting
                || from instanceof ImproperClause
                || from instanceof BalancingSegmentValues;
    }
}
