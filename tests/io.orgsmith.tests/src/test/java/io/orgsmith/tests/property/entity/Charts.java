// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.entity.Chart.Values;
import io.orgsmith.tests.property.text.Clause;
import io.orgsmith.tests.property.text.Declaration;
import java.util.ArrayList;
import java.util.List;

/** Charts of accounts with their value sets. */
final class Charts {
    private static final List<String> SEPARATORS = List.of("-", ".", "|", "#");

    private final World world;

    Charts(World world) {
        this.world = world;
    }

    void draft() {
        var choices = world.choices;
        var separator = choices.pick(SEPARATORS);
        boolean isThere = choices.chance(10);
        var chart = world.declare(isThere ? "existing chart of accounts" : "chart of accounts", "C", 30);
        if (!separator.equals("-") || choices.chance(20)) {
            chart.say("separator", Clause.quoted(separator));
        }
        var uses = new ArrayList<>(List.of("balancing", "natural account"));
        boolean hasCenter = choices.chance(80);
        if (hasCenter) {
            uses.add(choices.below(3), "cost center");
        }
        if (choices.chance(20)) {
            uses.add("intercompany");
        }
        if (choices.chance(20)) {
            uses.add("");
        }
        var segments = uses.stream()
                .map(use -> segment(chart, use, separator, isThere))
                .toList();
        world.draft.add(chart);
        world.charts.add(new Chart(
                chart,
                separator,
                segments,
                segments.get(uses.indexOf("balancing")),
                hasCenter ? segments.get(uses.indexOf("cost center")) : null));
    }

    private Values segment(Declaration chart, String use, String separator, boolean isThere) {
        var values = new ValueSets(world).draft(separator, isThere);
        var segment = world.declare("segment", "G", 30);
        if (!use.isEmpty()) {
            segment.say(use);
        }
        chart.inside(segment.say("value set", values.set().id()));
        return values;
    }
}
