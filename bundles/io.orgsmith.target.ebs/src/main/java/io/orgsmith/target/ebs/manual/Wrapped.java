// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import java.util.ArrayList;
import java.util.List;

/** A long line as several: broken at blanks where there are some, else, as in Chinese, anywhere. */
public final class Wrapped {
    /** In any character set 80 characters are at most 240 bytes. */
    private static final int WIDTH = 80;

    private static final String INDENT = "      ";

    private Wrapped() {}

    public static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > WIDTH) {
            int end = end(rest);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = INDENT + rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }

    private static int end(String text) {
        int blank = text.lastIndexOf(' ', WIDTH);
        if (blank > WIDTH / 2) {
            return blank;
        }
        return Character.isHighSurrogate(text.charAt(WIDTH - 1)) ? WIDTH - 1 : WIDTH;
    }
}
