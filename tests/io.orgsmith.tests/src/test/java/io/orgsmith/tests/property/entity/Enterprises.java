// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.choice.Choices;
import java.util.List;

/** Sound enterprises of every shape: no rule finds an error in them. */
public final class Enterprises {
    private final World world;

    private Enterprises(World world) {
        this.world = world;
    }

    /** An enterprise that follows from the decisions. */
    public static World draft(Choices choices) {
        var world = new World(choices, choices.pick(List.of("12.2", "12.1", "11i")));
        new Enterprises(world).draft();
        return world;
    }

    /** Adds something to an enterprise that is there. */
    public static void addTo(World world) {
        switch (world.choices.below(5)) {
            case 0 -> new Locations(world).global();
            case 1 -> new Users(world).draft();
            case 2 -> new BusinessGroups(world).draft();
            case 3 -> inSomeGroup(world);
            default -> inSomeUnit(world);
        }
    }

    private static void inSomeGroup(World world) {
        if (!world.groups.isEmpty()) {
            new HrOrganizations(world).draft();
            new SecurityProfiles(world).draft();
            new Responsibilities(world).draft();
        }
    }

    private static void inSomeUnit(World world) {
        if (!world.units.isEmpty()) {
            new InventoryOrganizations(world).draft(world.choices.pick(world.units));
        }
    }

    private void draft() {
        var choices = world.choices;
        choices.times(3, 80, () -> new Locations(world).global());
        choices.times(2, 80, () -> new Charts(world).draft());
        choices.times(2, 85, () -> new BusinessGroups(world).draft());
        if (!world.charts.isEmpty()) {
            choices.times(2, 80, () -> new Ledgers(world).draft());
        }
        if (!world.books.isEmpty() && (!world.is11i() || !world.groups.isEmpty())) {
            choices.times(3, 85, () -> new LegalEntities(world).draft());
        }
        if (!world.groups.isEmpty()) {
            inGroups();
        }
        choices.times(2, 60, () -> new Users(world).draft());
        new Users(world).profiles();
    }

    private void inGroups() {
        var choices = world.choices;
        choices.times(1, 30, () -> new Locations(world).of(choices.pick(world.groups)));
        choices.times(2, 60, () -> new CostCenters(world).draft());
        if (!world.companies.isEmpty()) {
            choices.times(3, 80, () -> new OperatingUnits(world).draft());
        }
        choices.times(3, 60, () -> new HrOrganizations(world).draft());
        choices.times(2, 50, () -> new Hierarchies(world).draft());
        choices.times(2, 60, () -> new SecurityProfiles(world).draft());
        choices.times(1, 60, () -> new Responsibilities(world).draft());
        for (var unit : List.copyOf(world.units)) {
            choices.times(2, 60, () -> new InventoryOrganizations(world).draft(unit));
        }
        choices.times(2, 60, () -> new Responsibilities(world).draft());
    }
}
