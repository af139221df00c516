// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Qualifier;
import io.orgsmith.model.org.Segment;
import io.orgsmith.model.org.ValueSet;
import java.util.Objects;
import java.util.Optional;

/** The value set whose values are the companies. */
final class CompanySet {
    private CompanySet() {}

    /** Empty where there are several, or none: nobody could tell which is meant. */
    static Optional<ValueSet> of(EffectiveModel model) {
        var sets = model.all(Segment.class).stream()
                .filter(segment -> segment.getQualifiers().contains(Qualifier.BALANCING))
                .map(Segment::getValueSet)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return sets.size() == 1 ? Optional.of(sets.get(0)) : Optional.empty();
    }
}
