// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.HrOrganization;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.Organization;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands below what when a hierarchy of a business group is made: its units with their inventory organizations. */
record HierarchyLinks(EffectiveModel model, BusinessGroup group) {
    /** The block of the hierarchy, with one clause a line; empty where the group has nothing yet. */
    String block() {
        var units = model.all(OperatingUnit.class).stream().filter(this::isOurs).toList();
        var people = model.all(HrOrganization.class).stream().filter(this::isOurs);
        var first = clause(
                Words.reference(group), Stream.concat(people, units.stream()).toList());
        var others = units.stream().map(unit -> clause(unit.getId(), plants(unit)));
        var clauses = Stream.concat(Stream.of(first), others)
                .filter(clause -> !clause.isEmpty())
                .map(clause -> "\n  " + clause)
                .collect(Collectors.joining());
        return clauses.isEmpty() ? "" : " {" + clauses + "\n}";
    }

    private boolean isOurs(Organization organization) {
        return organization.getId() != null && organization.getBusinessGroup().contains(group);
    }

    private List<InventoryOrganization> plants(OperatingUnit unit) {
        return model.all(InventoryOrganization.class).stream()
                .filter(plant ->
                        plant.getId() != null && plant.getOperatingUnit().contains(unit))
                .toList();
    }

    private static String clause(String parent, List<? extends Element> children) {
        return children.isEmpty()
                ? ""
                : "under " + parent + ": "
                        + children.stream().map(Element::getId).collect(Collectors.joining(", "));
    }
}
