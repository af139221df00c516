// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import java.util.ArrayList;
import java.util.List;

/** Long texts in parts that fit a column of any database: in UTF-8 a part is no longer than the 4,000 bytes that Oracle allows. */
public final class TextParts {
    private static final int LONGEST_PART = 1333;
    private static final int LONGEST_NAME = 1000;

    private TextParts() {}

    /** The parts in order, never cut within a character. @param text not empty, since Oracle cannot tell empty from null */
    public static List<String> of(String text) {
        var parts = new ArrayList<String>();
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from, LONGEST_PART);
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }

    /** The beginning of a text that fits a column for names and messages. */
    public static String first(String text) {
        return text.substring(0, end(text, 0, LONGEST_NAME));
    }

    private static int end(String text, int from, int longest) {
        int to = Math.min(from + longest, text.length());
        boolean isCut = to < text.length() && Character.isHighSurrogate(text.charAt(to - 1));
        return isCut ? to - 1 : to;
    }
}
