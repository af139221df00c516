// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.entity.World.Company;
import io.orgsmith.tests.property.entity.World.Plant;
import io.orgsmith.tests.property.entity.World.Unit;
import io.orgsmith.tests.property.text.Clause;
import io.orgsmith.tests.property.text.Declaration;
import java.util.List;
import java.util.stream.Collectors;

/** Inventory organizations of an operating unit. */
final class InventoryOrganizations {
    private static final List<String> ACCOUNTS = List.of(
            "material",
            "material overhead",
            "material overhead absorption",
            "resource",
            "overhead",
            "outside processing",
            "expense",
            "sales",
            "cost of sales",
            "deferred cost of sales",
            "purchase price variance",
            "invoice price variance",
            "accrual",
            "encumbrance",
            "intransit");
    private static final List<String> LOCATORS =
            List.of("none", "prespecified", "dynamic", "by subinventory", "by item");

    private final World world;

    InventoryOrganizations(World world) {
        this.world = world;
    }

    void draft(Unit unit) {
        var choices = world.choices;
        var company = choices.pick(unit.companies());
        var code = world.names.code(3);
        boolean isKnownByCode = choices.chance(20);
        var plant = isKnownByCode
                ? new Declaration("inventory organization", "P" + code.substring(1)).named(world.names.name(240))
                : world.declare("inventory organization", "I", 240).say("code", Clause.quoted(code));
        Details.translate(world, plant, 240);
        if (unit.companies().size() > 1 || choices.chance(50)) {
            plant.say("legal entity", company.entity().id());
        }
        choices.maybe(
                15,
                () -> plant.say(
                        world.is11i() ? "set of books" : "ledger",
                        unit.books().ledger().id()));
        boolean isStandard = choices.chance(50);
        boolean isMaster = masters(plant, unit);
        costing(plant, isStandard);
        plant.described(() -> describe(plant, unit, company));
        place(plant, unit);
        var drafted = new Plant(plant, unit, company, isStandard, isMaster);
        world.plants.add(drafted);
        choices.times(3, 70, () -> new Subinventories(world).draft(drafted));
    }

    private void place(Declaration plant, Unit unit) {
        if (world.choices.chance(70)) {
            unit.unit().inside(plant);
            return;
        }
        plant.say("operating unit", unit.unit().id());
        world.place(unit.group(), "business group", plant);
    }

    /** Says what its master organization is. Whether it is its own. */
    private boolean masters(Declaration plant, Unit unit) {
        var masters = world.plants.stream().filter(Plant::isMaster).toList();
        if (masters.isEmpty() || !world.choices.chance(40)) {
            return true;
        }
        plant.say(
                "master organization",
                world.choices.pick(masters).organization().id());
        return false;
    }

    private void costing(Declaration plant, boolean isStandard) {
        var choices = world.choices;
        if (!isStandard) {
            plant.say("costing", choices.pick(List.of("average", "fifo", "LIFO")));
            return;
        }
        var others = world.plants.stream().filter(Plant::isStandard).toList();
        if (!others.isEmpty() && choices.chance(40)) {
            plant.say("costs of", choices.pick(others).organization().id());
        }
    }

    private void describe(Declaration plant, Unit unit, Company company) {
        var choices = world.choices;
        plant.detail("calendar", choices.pick(List.of("STANDARD", "\"日历 7\"")));
        List.of("mrp", "wip", "no mrp", "no wip").forEach(flag -> {
            if (choices.chance(10)
                    && plant.details().stream()
                            .noneMatch(detail -> detail.words().endsWith(flag.replace("no ", "")))) {
                plant.detail(flag);
            }
        });
        choices.maybe(20, () -> plant.detail(choices.pick(List.of("negative balances", "no negative balances"))));
        choices.maybe(20, () -> plant.detail("locator control", choices.pick(LOCATORS)));
        choices.maybe(40, () -> plant.detail("accounts { " + accounts(unit, company) + " }"));
        centers(plant, unit, company);
        if (!world.responsibilities.isEmpty() && choices.chance(30)) {
            plant.detail(
                    "open to",
                    choices.some(world.responsibilities, 1).stream()
                            .map(Declaration::id)
                            .toArray());
        }
        Details.organization(world, plant);
    }

    /** Deferred cost of sales came with R12. */
    private String accounts(Unit unit, Company company) {
        var choices = world.choices;
        return choices.some(ACCOUNTS, 1).stream()
                .filter(kind -> !world.is11i() || !kind.startsWith("deferred"))
                .map(kind -> kind + " " + unit.books().chart().account(choices, company.values()))
                .collect(Collectors.joining("  "));
    }

    private void centers(Declaration plant, Unit unit, Company company) {
        var centers = world.centers.stream()
                .filter(center -> center.chart() == unit.books().chart())
                .filter(center -> company.values().contains(center.company()))
                .toList();
        if (!centers.isEmpty() && world.choices.chance(50)) {
            plant.detail("cost center", world.choices.pick(centers).center().id());
        }
    }
}
