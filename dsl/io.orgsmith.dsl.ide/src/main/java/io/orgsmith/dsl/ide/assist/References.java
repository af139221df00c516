// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import io.orgsmith.dsl.ide.hover.Summary;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.dsl.link.ProjectIndex;
import io.orgsmith.dsl.link.Wanted;
import io.orgsmith.dsl.syntax.Expected;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** Proposes what is declared in the project, of the kinds that a reference may lead to. */
final class References {
    private static final int SAME_FILE = 10;
    private static final int OTHER_FILE = 20;

    private References() {}

    static Stream<Proposal> of(Expected expected, Place place) {
        var index = place.project().index();
        return index.all(expected.target()).stream()
                .filter(target -> place.takes(target))
                .map(target -> of(target, expected, place))
                .filter(Objects::nonNull);
    }

    private static Proposal of(EObject target, Expected expected, Place place) {
        var id = ProjectIndex.idOf(target).orElse("");
        // Where several kinds bear the id it is not clear alone.
        var namesakes = place.project().index().find(expected.target(), id);
        boolean clear = namesakes.stream().allMatch(each -> each.eClass() == target.eClass());
        var insert = clear ? id : Wanted.words(target.eClass()) + " " + id;
        boolean here = target.eResource() != null
                && target.eResource().getURI().toString().equals(place.file().toString());
        var detail = Kinds.of(target.eClass(), place.locale()) + " " + Names.name(target);
        return place.proposal(
                Proposal.Kind.REFERENCE,
                insert,
                detail.strip(),
                Summary.of(target, place.locale()),
                insert,
                Kinds.key(target.eClass()),
                here ? SAME_FILE : OTHER_FILE);
    }
}
