// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text in lines that fit: broken between words, and within one where it is too long or has none, as Chinese.
 *
 * @param most how many lines there may be; the last one ends with … where something is left out
 */
record Lines(double width, double size, boolean bold, int most) {
    private static final String CUT = "…";

    List<String> of(String text) {
        var lines = new ArrayList<String>();
        var rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            boolean isLast = lines.size() == most - 1;
            int end = fits(rest) ? rest.length() : isLast ? letters(rest, CUT) : words(rest);
            var line = rest.substring(0, end).strip();
            rest = rest.substring(end).strip();
            lines.add(isLast && !rest.isEmpty() ? line + CUT : line);
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    private boolean fits(String text) {
        return TextWidth.of(text, size, bold) <= width;
    }

    private int words(String text) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int end = 0;
        for (int next = breaks.next();
                next != BreakIterator.DONE && fits(text.substring(0, next).strip()); ) {
            end = next;
            next = breaks.next();
        }
        return end == 0 ? letters(text, "") : end;
    }

    /** How much fits when letters are counted, at least one. */
    private int letters(String text, String tail) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (!fits(text.substring(0, next) + tail)) {
                break;
            }
            end = next;
        }
        return end;
    }
}
