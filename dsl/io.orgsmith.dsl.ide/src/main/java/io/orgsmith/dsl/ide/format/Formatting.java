// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.format;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.format.OrgFormatter;
import io.orgsmith.dsl.ide.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a text its layout by edits of the white space between its words alone, so that carets, markers and breakpoints of an
 * editor stay where they are.
 */
public final class Formatting {
    private Formatting() {}

    /** The edits for a whole text; none where it has its layout already, or has mistakes of syntax. */
    public static List<TextEdit> document(String text) {
        var formatted = OrgFormatter.format(text);
        return formatted.equals(text) ? List.of() : new Gaps(text, formatted).edits();
    }

    /** Those of the edits that touch the lines of a stretch. */
    public static List<TextEdit> range(String text, Span span) {
        int start = text.lastIndexOf('\n', span.offset() - 1) + 1;
        int lineEnd = text.indexOf('\n', span.end());
        int end = lineEnd < 0 ? text.length() : lineEnd;
        return document(text).stream()
                .filter(edit -> edit.end() >= start && edit.offset() <= end)
                .toList();
    }

    /** Two texts of the same words with different white space. */
    private static final class Gaps {
        private final String before;
        private final String after;
        private final List<TextEdit> edits = new ArrayList<>();

        Gaps(String before, String after) {
            this.before = before;
            this.after = after;
        }

        List<TextEdit> edits() {
            int i = 0;
            int j = 0;
            while (i < before.length() || j < after.length()) {
                int wordBefore = wordAfter(before, i);
                int wordAfter = wordAfter(after, j);
                var gap = after.substring(j, wordAfter);
                if (!before.substring(i, wordBefore).equals(gap)) {
                    edits.add(new TextEdit(i, wordBefore - i, gap));
                }
                i = wordBefore;
                j = wordAfter;
                boolean ends = i >= before.length() || j >= after.length();
                if (ends) {
                    break;
                }
                if (before.charAt(i++) != after.charAt(j++)) {
                    return List.of(new TextEdit(0, before.length(), after));
                }
            }
            return edits;
        }

        private static int wordAfter(String text, int from) {
            int at = from;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at;
        }
    }
}
