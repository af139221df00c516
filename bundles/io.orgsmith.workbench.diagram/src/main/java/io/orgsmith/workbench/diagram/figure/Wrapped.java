// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.figure;

import java.text.BreakIterator;
import java.util.Locale;

/** Words in lines that no screen is too narrow for: a tool tip breaks none itself. */
public final class Wrapped {
    /** In Latin letters; a Chinese character takes the room of two. */
    private static final int COLUMNS = 80;

    private static final int FIRST_WIDE = 0x1100;

    private Wrapped() {}

    /** The text in lines of 80 columns, broken where its language may be broken. */
    public static String of(String text) {
        var breaks = BreakIterator.getLineInstance(Locale.getDefault());
        breaks.setText(text);
        var lines = new StringBuilder();
        int used = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            var word = text.substring(start, end);
            if (used > 0 && used + columns(word.stripTrailing()) > COLUMNS) {
                lines.setLength(lines.toString().stripTrailing().length());
                lines.append('\n');
                used = 0;
            }
            lines.append(word);
            used = word.endsWith("\n") ? 0 : used + columns(word);
            start = end;
        }
        return lines.toString();
    }

    private static int columns(String text) {
        return text.codePoints().map(each -> each < FIRST_WIDE ? 1 : 2).sum();
    }
}
