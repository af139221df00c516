// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import java.util.List;

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
}
