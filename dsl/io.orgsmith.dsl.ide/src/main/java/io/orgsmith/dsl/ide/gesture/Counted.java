// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What comes after an id or a short name: {@code P1} is followed by {@code P2}, {@code TV} by {@code TV_2}. */
final class Counted {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,8})");

    private Counted() {}

    /** All that come after a text, without end; zeros before a number stay. */
    static Stream<String> after(String text) {
        return after(text, Integer.MAX_VALUE);
    }

    /** The same, cut where they would be too long. @param room in bytes of UTF-8, as EBS counts */
    static Stream<String> after(String text, int room) {
        var numbered = NUMBERED.matcher(text);
        boolean hasNumber = numbered.matches();
        var stem = hasNumber ? numbered.group(1) : text;
        var digits = hasNumber ? numbered.group(2) : "1";
        var between = hasNumber ? "" : "_";
        return IntStream.iterate(Integer.parseInt(digits) + 1, i -> i + 1)
                .mapToObj(i -> between + String.format(Locale.ROOT, "%0" + digits.length() + "d", i))
                .map(end -> cut(stem, room - end.length()) + end);
    }

    private static String cut(String stem, int room) {
        var cut = stem;
        while (cut.getBytes(StandardCharsets.UTF_8).length > room) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }
}
