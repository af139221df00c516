// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.entity.World.Center;
import io.orgsmith.tests.property.text.Clause;
import io.orgsmith.tests.property.text.Declaration;

/** Company cost centers. */
final class CostCenters {
    private final World world;

    CostCenters(World world) {
        this.world = world;
    }

    void draft() {
        var choices = world.choices;
        var charts =
                world.charts.stream().filter(chart -> chart.center() != null).toList();
        if (charts.isEmpty()) {
            return;
        }
        var chart = choices.pick(charts);
        var group = choices.pick(world.groups);
        var company = choices.pick(chart.company().codes());
        var center = world.declare("cost center", "Z", 240);
        Details.translate(world, center, 240);
        center.say("chart of accounts", chart.chart().id());
        value(center, chart, company);
        center.described(() -> Details.organization(world, center));
        world.place(group, "business group", center);
        world.centers.add(new Center(center, group, chart, company));
        world.companies.stream()
                .filter(owner ->
                        owner.values().contains(company) && owner.books().chart() == chart)
                .filter(owner -> choices.chance(20))
                .findFirst()
                .ifPresent(owner -> center.say("legal entity", owner.entity().id()));
    }

    private void value(Declaration center, Chart chart, String company) {
        var value = world.choices.pick(chart.center().codes());
        switch (world.choices.below(3)) {
            case 0 -> center.say("value", Clause.quoted(company + chart.separator() + value));
            case 1 ->
                center.say("company value", Clause.quoted(company)).say("cost center value", Clause.quoted(value));
            default -> center.say("company value", Clause.quoted(company));
        }
    }
}
