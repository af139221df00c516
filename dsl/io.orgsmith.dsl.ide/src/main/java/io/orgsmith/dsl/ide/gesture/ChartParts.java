// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.ValueSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a chart of accounts is nothing without: a balancing segment and one of natural accounts, and beside them cost centers,
 * each with a value set of its own.
 */
record ChartParts(EffectiveModel model, Naming chart) {
    private static final List<Part> PARTS = List.of(
            new Part("COMPANY", "balancing"),
            new Part("COST_CENTER", "cost center"),
            new Part("ACCOUNT", "natural account"));

    private record Part(String id, String qualifier) {}

    /** The declarations of the value sets and of the chart. */
    String text() {
        return lines(part -> "value set " + valueSet(part))
                + "\nchart of accounts" + chart.head() + " {\n"
                + lines(part -> "  segment " + part.id() + " " + part.qualifier() + " value set " + valueSet(part))
                + "\n}";
    }

    private static String lines(Function<Part, String> line) {
        return PARTS.stream().map(line).collect(Collectors.joining("\n"));
    }

    /** Named after the chart: {@code HT_COMPANY} for {@code HT_COA}. */
    private String valueSet(Part part) {
        var wanted = chart.id().replaceAll("_?(COA|CHART|ACCOUNTS)$", "") + "_" + part.id();
        var id = wanted.replaceAll("^_", "");
        return model.all(ValueSet.class).stream().anyMatch(each -> id.equals(each.getId()))
                ? chart.id() + "_" + part.id()
                : id;
    }
}
