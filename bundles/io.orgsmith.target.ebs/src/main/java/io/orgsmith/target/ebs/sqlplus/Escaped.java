// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.sqlplus;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in plain ASCII, with the notation of Oracle's ASCIISTR and UNISTR: {@code \5149} is one UTF-16 unit. It survives any
 * client character set, so comments and the lines that a script prints are written in it.
 */
public final class Escaped {
    private static final String SAFE = " _.,:()+=*#@!?[]{}<>/'\"%^`$-";

    private static final Pattern UNIT = Pattern.compile("\\\\([0-9A-F]{4})");

    private Escaped() {}

    /** The text with everything but ASCII letters, digits and harmless signs escaped; {@code | ; & ~ \} are escaped too. */
    public static String ascii(String text) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(isSafe(c) ? String.valueOf(c) : unit(c));
        }
        return escaped.toString();
    }

    /** The text again. */
    public static String unescape(String escaped) {
        return UNIT.matcher(escaped)
                .replaceAll(unit ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(unit.group(1), 16))));
    }

    /** What may stand as it is beside ASCII: signs that take room on one line. */
    private static boolean isVisible(int c) {
        return c > 127
                && switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }

    /** The same with letters, digits and signs of every script left readable. */
    static String readable(String text) {
        var escaped = new StringBuilder();
        text.codePoints()
                .forEach(c -> escaped.append(isVisible(c) ? Character.toString(c) : ascii(Character.toString(c))));
        return escaped.toString();
    }

    /** One UTF-16 unit as {@code \XXXX}. */
    static String unit(char c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "\\" + "0".repeat(4 - hex.length()) + hex;
    }

    private static boolean isSafe(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0);
    }
}
