// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.entity.World.Company;
import io.orgsmith.tests.property.entity.World.Unit;
import io.orgsmith.tests.property.text.Declaration;
import java.util.List;

/** Operating units over some of the legal entities of one ledger. */
final class OperatingUnits {
    private final World world;

    OperatingUnits(World world) {
        this.world = world;
    }

    void draft() {
        var choices = world.choices;
        var group = choices.pick(world.groups);
        var first = choices.pick(world.companies);
        var companies = choices.some(
                world.companies.stream()
                        .filter(company -> company.books() == first.books())
                        .toList(),
                1);
        var unit = world.declare("operating unit", "U", 240);
        Details.translate(world, unit, 240);
        unit.say(
                world.is11i() ? "set of books" : "ledger",
                first.books().ledger().id());
        if (companies.size() > 1 || choices.chance(50)) {
            unit.say(
                    "legal entities",
                    companies.stream().map(company -> company.entity().id()).toArray());
        }
        unit.described(() -> describe(unit, companies));
        world.place(group, "business group", unit);
        world.units.add(new Unit(unit, group, first.books(), companies));
    }

    private void describe(Declaration unit, List<Company> companies) {
        var choices = world.choices;
        unit.detail("default legal context", choices.pick(companies).entity().id());
        choices.maybe(30, () -> unit.detail("line of business", world.text(60)));
        choices.maybe(30, () -> unit.detail("short", world.text(20)));
        choices.maybe(20, () -> unit.detail(choices.pick(List.of("usable", "not usable"))));
        Details.organization(world, unit);
    }
}
