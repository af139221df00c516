// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.read;

import io.orgsmith.model.org.BalancingSegmentValues;
import io.orgsmith.model.org.LegalEntity;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** A company value that no value set declares has a figure all the same: that of the first clause that names it. */
record UndeclaredValue(Organization organization) {
    private static final String VALUE = "segment-value:";

    Optional<EObject> saidBy(String id) {
        if (!id.startsWith(VALUE)) {
            return Optional.empty();
        }
        var code = id.substring(id.lastIndexOf('.') + 1);
        return organization.model().all(LegalEntity.class).stream()
                .flatMap(entity -> entity.getBalancingSegmentValues().stream())
                .filter(part -> part.getValues().contains(code))
                .findFirst()
                .flatMap(this::clause);
    }

    private Optional<EObject> clause(BalancingSegmentValues part) {
        return organization.shown(part);
    }
}
