// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Qualifier;
import io.orgsmith.model.org.Segment;
import io.orgsmith.model.org.ValueSet;
import io.orgsmith.sirius.read.Organization;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** The value set whose values are the companies. */
final class CompanySet {
    private CompanySet() {}

    /** Empty where there are several, or none: nobody could tell which is meant. */
    static Optional<EObject> of(EObject any) {
        return Organization.of(any).flatMap(organization -> {
            var sets = sets(organization.model());
            return sets.size() == 1 ? organization.shown(sets.get(0)) : Optional.empty();
        });
    }

    private static List<ValueSet> sets(EffectiveModel model) {
        return model.all(Segment.class).stream()
                .filter(segment -> segment.getQualifiers().contains(Qualifier.BALANCING))
                .map(Segment::getValueSet)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
