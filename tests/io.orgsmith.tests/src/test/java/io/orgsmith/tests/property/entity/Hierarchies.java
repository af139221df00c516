// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.entity.World.Department;
import io.orgsmith.tests.property.entity.World.Hierarchy;
import io.orgsmith.tests.property.entity.World.Unit;
import io.orgsmith.tests.property.text.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Organization hierarchies: units and departments under their business group, and departments under one of these. */
final class Hierarchies {
    private final World world;

    Hierarchies(World world) {
        this.world = world;
    }

    void draft() {
        var choices = world.choices;
        var group = choices.pick(world.groups);
        var units = choices.some(
                world.units.stream().filter(unit -> unit.group() == group).toList(), 0);
        var departments = world.departments.stream()
                .filter(department -> department.group() == group)
                .map(Department::organization)
                .toList();
        var upper = choices.some(departments, 0);
        var children =
                Stream.concat(units.stream().map(Unit::unit), upper.stream()).toList();
        if (children.isEmpty()) {
            return;
        }
        boolean isFirst = world.hierarchies.stream().noneMatch(hierarchy -> hierarchy.group() == group);
        var hierarchy = world.declare("organization hierarchy", "H", 30);
        link(hierarchy, group, children);
        var lower = new ArrayList<>(departments);
        lower.removeAll(upper);
        if (!lower.isEmpty()) {
            link(hierarchy, choices.pick(children), choices.some(lower, 1));
        }
        choices.maybe(40, () -> hierarchy.say(isFirst && choices.chance(70) ? "primary" : "not primary"));
        hierarchy.described(() -> Details.life(world, hierarchy));
        world.place(group, "business group", hierarchy);
        world.hierarchies.add(new Hierarchy(hierarchy, group, units, group));
    }

    private void link(Declaration hierarchy, Declaration parent, List<Declaration> children) {
        hierarchy.say(
                "under " + world.reference(parent) + ":",
                children.stream().map(world::reference).toArray());
    }
}
