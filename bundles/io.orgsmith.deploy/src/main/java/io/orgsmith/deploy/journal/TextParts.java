// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import java.util.ArrayList;
import java.util.List;

/** Long texts in parts that fit a column of any database: in UTF-8 a part is shorter than the 4,000 bytes that Oracle allows. */
public final class TextParts {
    private static final int LONGEST = 1000;

    private TextParts() {}

    /** The parts in order, never cut within a character. @param text not empty, since Oracle cannot tell empty from null */
    public static List<String> of(String text) {
        var parts = new ArrayList<String>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(from + LONGEST, text.length());
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }

    /** The beginning of a text that fits one column. */
    public static String first(String text) {
        return text.isEmpty() ? "" : of(text).get(0);
    }
}
