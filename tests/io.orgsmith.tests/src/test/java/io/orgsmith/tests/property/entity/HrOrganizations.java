// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.entity.World.Department;
import io.orgsmith.tests.property.text.Clause;
import io.orgsmith.tests.property.text.Declaration;

/** HR organizations, and those that are another classification of an organization that is there. */
final class HrOrganizations {
    private final World world;

    HrOrganizations(World world) {
        this.world = world;
    }

    void draft() {
        var group = world.choices.pick(world.groups);
        if (!world.units.isEmpty() && world.choices.chance(10)) {
            shared();
            return;
        }
        var department = world.declare("hr organization", "D", 240);
        Details.translate(world, department, 240);
        department.described(() -> describe(department));
        world.place(group, "business group", department);
        world.departments.add(new Department(department, group));
    }

    /** An operating unit that people are assigned to as well, under one name. */
    private void shared() {
        var unit = world.choices.pick(world.units);
        var department = new Declaration("hr organization", world.names.id("D"))
                .named(unit.unit().name())
                .say("same organization as", world.reference(unit.unit()));
        department.described(() -> costCenter(department));
        world.place(unit.group(), "business group", department);
    }

    private void describe(Declaration department) {
        costCenter(department);
        Details.organization(world, department);
    }

    private void costCenter(Declaration department) {
        var choices = world.choices;
        var charts =
                world.charts.stream().filter(chart -> chart.center() != null).toList();
        if (!charts.isEmpty() && choices.chance(40)) {
            var chart = choices.pick(charts);
            department.detail("chart of accounts", chart.chart().id());
            department.detail(
                    "cost center", Clause.quoted(choices.pick(chart.center().codes())));
        }
    }
}
