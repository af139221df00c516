// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import java.util.List;
import java.util.stream.Collectors;

/** {@code manual.md}: the checklist of what people have to do, each step with a query that proves it. */
public final class ManualDocument {
    private ManualDocument() {}

    public static String write(List<ManualStep> steps, Texts texts) {
        var text = new StringBuilder("# " + texts.get("manual.heading") + "\n\n" + texts.get("manual.intro") + "\n");
        if (steps.isEmpty()) {
            text.append('\n').append(texts.get("manual.none")).append('\n');
        }
        for (ManualStep step : steps) {
            text.append("\n## ").append(step.number()).append(". ").append(Markdown.escape(step.title()));
            text.append("\n\n- [ ] ")
                    .append(texts.get("manual.go", step.navigation()))
                    .append('\n');
            step.values()
                    .forEach(value ->
                            text.append("  - ").append(Markdown.escape(value)).append('\n'));
            table(text, step.table());
            if (!step.note().isEmpty()) {
                text.append('\n').append(step.note()).append('\n');
            }
            text.append('\n').append(step.standing()).append('\n');
            if (!step.query().isEmpty()) {
                text.append("\n```sql\n").append(step.query()).append("\n```\n");
            }
        }
        return text.toString();
    }

    /** With a box in front of each row; in Markdown a tick cannot stand in a table otherwise. */
    private static void table(StringBuilder text, StepTable table) {
        if (table.rows().isEmpty()) {
            return;
        }
        text.append("\n| ☐ |").append(cells(table.columns())).append('\n');
        text.append("|---|").append("---|".repeat(table.columns().size())).append('\n');
        table.rows().forEach(row -> text.append("| ☐ |").append(cells(row)).append('\n'));
    }

    private static String cells(List<String> cells) {
        return cells.stream().map(cell -> " " + Markdown.escape(cell) + " |").collect(Collectors.joining());
    }
}
