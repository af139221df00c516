// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.manual;

import java.util.ArrayList;
import java.util.List;

/** Reads the checklist that is generated with the scripts, {@code manual.md}, back into its steps. */
public final class StepsOfFile {
    private static final String HEADING = "## ";
    private static final String QUERY = "```sql";
    private static final String END = "```";

    private final List<Step> steps = new ArrayList<>();
    private final StringBuilder details = new StringBuilder();
    private final StringBuilder query = new StringBuilder();
    private String title;
    private boolean isInQuery;

    private StepsOfFile() {}

    /** In their order; none where the text is no such checklist. */
    public static List<Step> of(String text) {
        var reading = new StepsOfFile();
        text.lines().forEach(reading::line);
        reading.end();
        return List.copyOf(reading.steps);
    }

    private void line(String line) {
        if (!isInQuery && line.startsWith(HEADING)) {
            end();
            title = plain(line.substring(HEADING.length()));
        } else if (line.equals(QUERY)) {
            isInQuery = true;
        } else if (isInQuery && line.equals(END)) {
            isInQuery = false;
        } else if (isInQuery) {
            query.append(line).append('\n');
        } else if (title != null && !line.startsWith("|---")) {
            details.append(plain(line.replaceFirst("^- \\[ ] ", ""))).append('\n');
        }
    }

    private void end() {
        if (title != null) {
            steps.add(
                    new Step(title, details.toString().strip(), query.toString().strip()));
        }
        details.setLength(0);
        query.setLength(0);
    }

    /** Without what only Markdown needs. */
    private static String plain(String line) {
        return line.replaceFirst("^\\| ☐ \\|", "|")
                .replaceAll("\\\\(?=[\\p{Punct}])", "")
                .replace("`", "");
    }
}
