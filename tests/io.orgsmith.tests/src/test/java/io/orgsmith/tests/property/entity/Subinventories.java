// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.entity.World.Plant;
import io.orgsmith.tests.property.text.Clause;
import io.orgsmith.tests.property.text.Declaration;
import java.util.List;

/** Subinventories of an inventory organization. */
final class Subinventories {
    private static final List<String> LOCATORS = List.of("none", "prespecified", "dynamic", "by item");

    private final World world;

    Subinventories(World world) {
        this.world = world;
    }

    void draft(Plant plant) {
        var choices = world.choices;
        var subinventory = new Declaration("subinventory", world.names.id("Y"));
        choices.maybe(40, () -> subinventory.say("code", Clause.quoted(world.names.name(10))));
        subinventory.described(() -> describe(subinventory, plant));
        world.place(plant.organization(), "inventory organization", subinventory);
    }

    private void describe(Declaration subinventory, Plant plant) {
        var choices = world.choices;
        choices.maybe(70, () -> subinventory.detail("description", world.text(50)));
        flag(subinventory, "asset", "expense");
        flag(subinventory, "quantity tracked", "not quantity tracked");
        flag(subinventory, "nettable", "not nettable");
        flag(subinventory, "reservable", "not reservable");
        choices.maybe(20, () -> subinventory.detail("locator control", choices.pick(LOCATORS)));
        account(subinventory, "material account", plant);
        account(subinventory, "expense account", plant);
        choices.maybe(8, () -> subinventory.detail("to", "2041-06-30"));
    }

    private void flag(Declaration subinventory, String on, String off) {
        world.choices.maybe(25, () -> subinventory.detail(world.choices.pick(List.of(on, off))));
    }

    private void account(Declaration subinventory, String clause, Plant plant) {
        world.choices.maybe(
                20,
                () -> subinventory.detail(
                        clause,
                        plant.unit()
                                .books()
                                .chart()
                                .account(world.choices, plant.company().values())));
    }
}
