// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.HierarchyLink;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.Organization;
import io.orgsmith.model.org.SecurityProfile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a security profile lets people reach, as EBS works it out: all, the list, or what stands below the top. */
record Reach(EffectiveModel model) {

    /** The ids of the operating units; of the business groups where it is all that is in them. */
    List<String> of(SecurityProfile profile) {
        if (profile.isViewAll() && profile.getExcluded().isEmpty()) {
            List<? extends Organization> groups =
                    profile.isGlobal() ? model.all(BusinessGroup.class) : profile.getBusinessGroup();
            return groups.stream().map(model::fragment).toList();
        }
        Set<Organization> reached = new LinkedHashSet<>(profile.isViewAll() ? seen(profile) : List.of());
        reached.addAll(profile.getOrganizations());
        reached.addAll(below(profile));
        reached.removeAll(profile.getExcluded());
        return reached.stream()
                .filter(OperatingUnit.class::isInstance)
                .map(model::fragment)
                .toList();
    }

    private List<OperatingUnit> seen(SecurityProfile profile) {
        return model.all(OperatingUnit.class).stream()
                .filter(unit -> profile.isGlobal()
                        || unit.getBusinessGroup().stream().anyMatch(profile.getBusinessGroup()::contains))
                .toList();
    }

    private static Set<Organization> below(SecurityProfile profile) {
        var found = new LinkedHashSet<Organization>();
        if (profile.getHierarchy() == null || profile.getTop() == null) {
            return found;
        }
        var open = new ArrayList<Organization>(List.of(profile.getTop()));
        while (!open.isEmpty()) {
            var parent = open.remove(0);
            for (HierarchyLink link : profile.getHierarchy().getLinks()) {
                if (link.getParent() == parent) {
                    link.getChildren().stream().filter(found::add).forEach(open::add);
                }
            }
        }
        if (profile.isIncludeTop()) {
            found.add(profile.getTop());
        } else {
            found.remove(profile.getTop());
        }
        return found;
    }
}
