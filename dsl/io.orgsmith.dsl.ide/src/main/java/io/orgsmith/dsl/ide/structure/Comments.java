// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.structure;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns lines into comments and back. */
public final class Comments {
    /** What begins a comment to the end of the line. */
    public static final String PREFIX = "//";

    private Comments() {}

    private record Line(int start, String text) {
        int indent() {
            return text.length() - text.stripLeading().length();
        }
    }

    /** The edits for the lines of a selection: to comments, or back where all of them are comments. Blank lines stay. */
    public static List<TextEdit> toggle(String text, Span selection) {
        var lines = lines(text, selection);
        boolean all = lines.stream().allMatch(line -> line.text().strip().startsWith(PREFIX));
        int indent = lines.stream().mapToInt(Line::indent).min().orElse(0);
        return lines.stream()
                .map(line -> all ? uncomment(line) : new TextEdit(line.start() + indent, 0, PREFIX + " "))
                .toList();
    }

    private static TextEdit uncomment(Line line) {
        int at = line.indent();
        boolean blank = line.text().startsWith(PREFIX + " ", at);
        return new TextEdit(line.start() + at, blank ? PREFIX.length() + 1 : PREFIX.length(), "");
    }

    /** A line whose first character alone a selection ends before is not in it. */
    private static List<Line> lines(String text, Span selection) {
        var lines = new ArrayList<Line>();
        int last = Math.max(selection.offset(), selection.length() > 0 ? selection.end() - 1 : selection.end());
        int start = text.lastIndexOf('\n', selection.offset() - 1) + 1;
        while (start <= last && start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var line = new Line(start, text.substring(start, end));
            if (!line.text().isBlank()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }
}
