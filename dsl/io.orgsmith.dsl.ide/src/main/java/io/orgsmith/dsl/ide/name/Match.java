// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whether what somebody typed may mean a text. */
public final class Match {
    private Match() {}

    /** Whether it may be the beginning of the text, of a word in it, or the initials of its words; Chinese also a part. */
    public static boolean fits(String typed, String text) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        var lower = text.toLowerCase(Locale.ROOT);
        List<String> words = Arrays.asList(lower.split("[ _.:-]+"));
        var initials = words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return lower.startsWith(wanted)
                || words.stream().anyMatch(word -> word.startsWith(wanted))
                || wanted.length() > 1 && initials.startsWith(wanted)
                || wanted.codePoints().anyMatch(Character::isIdeographic) && lower.contains(wanted);
    }
}
