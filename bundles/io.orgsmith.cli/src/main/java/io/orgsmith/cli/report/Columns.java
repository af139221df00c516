// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import io.orgsmith.deploy.lab.LabQuery;
import io.orgsmith.plan.print.CellWidth;
import java.util.LinkedHashSet;
import java.util.List;

/** Prints a table with its columns below each other, whatever letters are in it. */
public final class Columns {
    private static final String GAP = "  ";

    private Columns() {}

    /** The heading, a rule and the rows, as whole lines. */
    public static String print(LabQuery.Table table) {
        var widths = table.columns().stream().map(CellWidth::of).toArray(Integer[]::new);
        for (var row : table.rows()) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], CellWidth.of(cell(row.get(i))));
            }
        }
        var text = new StringBuilder();
        line(text, table.columns(), widths);
        for (int width : widths) {
            text.append("-".repeat(width)).append(GAP);
        }
        text.setLength(Math.max(0, text.length() - GAP.length()));
        text.append('\n');
        table.rows().forEach(row -> line(text, row.stream().map(Columns::cell).toList(), widths));
        return text.toString();
    }

    /** The names of columns, each once: the second {@code A} is {@code A_2}. */
    public static List<String> distinct(List<String> names) {
        var distinct = new LinkedHashSet<String>();
        for (var name : names) {
            var one = name;
            for (int number = 2; !distinct.add(one); number++) {
                one = name + "_" + number;
            }
        }
        return List.copyOf(distinct);
    }

    private static void line(StringBuilder text, List<String> cells, Integer[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(CellWidth.pad(cells.get(i), widths[i])).append(GAP);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static String cell(String value) {
        return value.replaceAll("\\p{Cc}", " ");
    }
}
