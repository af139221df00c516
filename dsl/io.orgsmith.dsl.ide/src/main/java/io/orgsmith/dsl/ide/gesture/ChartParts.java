// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.ValueSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A chart of accounts with segments for the value sets that are there for it. Where it is not plain which ones these are, it
 * has no segments yet: nothing comes about that nobody asked for.
 */
record ChartParts(EffectiveModel model, Naming chart) {
    private static final List<Part> PARTS = List.of(
            new Part("COMPANY", "balancing", true),
            new Part("COST_CENTER", "cost center", false),
            new Part("ACCOUNT", "natural account", true));

    /** A segment that charts have, and whether each one needs it. */
    private record Part(String id, String qualifier, boolean isNeeded) {
        String text(ValueSet set) {
            return "  segment " + id + " " + qualifier + " value set " + set.getId();
        }
    }

    /** The declaration. */
    String text() {
        var head = "chart of accounts" + chart.head();
        boolean isPlain = PARTS.stream()
                .allMatch(part -> candidates(part).size() == 1
                        || !part.isNeeded() && candidates(part).isEmpty());
        if (!isPlain) {
            return head;
        }
        var segments = PARTS.stream()
                .flatMap(part -> candidates(part).stream().map(part::text))
                .toList();
        return head + " {\n" + String.join("\n", segments) + "\n}";
    }

    /** Value sets that no other chart has, by how their ids end; those that begin like the chart before all others. */
    private List<ValueSet> candidates(Part part) {
        var free = model.all(ValueSet.class).stream()
                .filter(set -> endsWith(set, part.id()) && !taken().contains(set))
                .toList();
        var own = stem().map(stem -> stem + "_" + part.id()).orElse(part.id());
        var ours = free.stream().filter(set -> set.getId().equals(own)).toList();
        return ours.isEmpty() ? free : ours;
    }

    private static boolean endsWith(ValueSet set, String id) {
        return set.getId() != null && (set.getId().equals(id) || set.getId().endsWith("_" + id));
    }

    private HashSet<ValueSet> taken() {
        var taken = new HashSet<ValueSet>();
        model.all(ChartOfAccounts.class)
                .forEach(each -> each.getSegments().forEach(segment -> taken.add(segment.getValueSet())));
        return taken;
    }

    /** {@code HT} of {@code HT_COA}. */
    private Optional<String> stem() {
        var stem = chart.id().replaceAll("_?(COA|CHART|ACCOUNTS)$", "");
        return stem.isEmpty() ? Optional.empty() : Optional.of(stem);
    }
}
