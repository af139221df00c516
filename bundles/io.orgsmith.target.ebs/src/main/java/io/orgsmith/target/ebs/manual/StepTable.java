// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What to enter for many objects in one step: a row for each object, to be ticked off.
 *
 * @param columns the headings
 * @param rows as many cells each as there are columns
 */
public record StepTable(List<String> columns, List<List<String>> rows) {
    public StepTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Of a step about one object, whose values stand in a list. */
    static StepTable none() {
        return new StepTable(List.of(), List.of());
    }

    /**
     * A table with a first column of names.
     *
     * @param heading of the first column
     * @param entries of each object, as many as there are names; a column for each label that any of them has,
     *     but none that only says the names again
     */
    static StepTable of(String heading, List<String> names, List<List<StepValue>> entries) {
        Set<String> labels = new LinkedHashSet<>();
        entries.forEach(values -> values.forEach(value -> labels.add(value.label())));
        labels.removeIf(label -> repeats(label, names, entries));
        List<String> columns = new ArrayList<>(List.of(heading));
        columns.addAll(labels);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<String> row = new ArrayList<>(List.of(names.get(i)));
            for (String label : labels) {
                row.add(StepValue.text(entries.get(i), label));
            }
            rows.add(row);
        }
        return new StepTable(columns, rows);
    }

    /** Whether the column would only say the names again. */
    private static boolean repeats(String label, List<String> names, List<List<StepValue>> entries) {
        return IntStream.range(0, names.size())
                .allMatch(i -> StepValue.text(entries.get(i), label).equals(names.get(i)));
    }
}
