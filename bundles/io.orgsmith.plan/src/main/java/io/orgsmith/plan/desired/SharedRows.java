// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.desired;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.HrOrganization;
import io.orgsmith.model.org.Organization;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Declarations that are one organization with several classifications (one row of HR_ALL_ORGANIZATION_UNITS). The first of
 * them in the order of kinds stands for the row, as it does when a database is read.
 */
final class SharedRows {
    private final Map<Organization, List<Organization>> groups = new IdentityHashMap<>();

    SharedRows(EffectiveModel model, Keys keys) {
        var order = Comparator.comparing((Organization one) -> keys.of(one).orElseThrow());
        for (var organization : model.all(Organization.class)) {
            if (organization.getSameOrganization() != null
                    && keys.of(organization).isPresent()) {
                unite(organization, organization.getSameOrganization());
            }
        }
        groups.values().forEach(group -> group.sort(order));
    }

    /** The declaration that stands for the row of an organization: itself where it shares none. */
    Organization rowOf(Organization organization) {
        return groups.getOrDefault(organization, List.of(organization)).get(0);
    }

    /** The other declaration that stands for the row; empty for one that stands for its own. */
    Optional<Organization> sharedWith(Organization organization) {
        return Optional.of(rowOf(organization)).filter(row -> row != organization);
    }

    /** Whether it only adds that people can be assigned: that is a mark of the organization that stands for the row. */
    boolean isOnlyMark(Organization organization) {
        return organization instanceof HrOrganization hr
                && hr.getCostCenterValue() == null
                && sharedWith(organization).isPresent();
    }

    /** Whether some other declaration of its row says that people can be assigned. */
    boolean isMarked(Organization organization) {
        return groups.getOrDefault(organization, List.of()).stream()
                .anyMatch(one -> one instanceof HrOrganization && one != organization);
    }

    private void unite(Organization a, Organization b) {
        var group = groups.getOrDefault(a, new ArrayList<>(List.of(a)));
        for (var member : groups.getOrDefault(b, List.of(b))) {
            if (!group.contains(member)) {
                group.add(member);
            }
        }
        group.forEach(member -> groups.put(member, group));
    }
}
