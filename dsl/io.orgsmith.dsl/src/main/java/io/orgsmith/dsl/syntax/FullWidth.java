// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import java.util.Map;

/** Signs that an input method for Chinese types instead of those of the language. */
final class FullWidth {
    private static final String QUOTES = "“”„‟＂";
    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('，', ","),
            Map.entry('、', ","),
            Map.entry('；', ""),
            Map.entry('：', ":"),
            Map.entry('　', " "),
            Map.entry('｛', "{"),
            Map.entry('｝', "}"),
            Map.entry('＝', "="),
            Map.entry('\u00a0', " "),
            Map.entry('\u2003', " "),
            Map.entry('\u200b', ""),
            Map.entry('\ufeff', ""));

    private FullWidth() {}

    /** What to write instead of the sign; empty: nothing; null where it is no such sign. */
    static String sign(char typed) {
        return SIGNS.get(typed);
    }

    static boolean isQuote(char typed) {
        return QUOTES.indexOf(typed) >= 0;
    }

    /** A letter, digit, hyphen or dot that has a half-width form. */
    static boolean isInCode(char typed) {
        return typed >= '０' && typed <= '９'
                || typed >= 'Ａ' && typed <= 'Ｚ'
                || typed >= 'ａ' && typed <= 'ｚ'
                || typed == '－'
                || typed == '．'
                || typed == '＿';
    }

    /** The text with half-width letters, digits, hyphens and dots. */
    static String halfWidth(String text) {
        var half = new StringBuilder(text.length());
        text.chars().forEach(c -> half.append((char) (isInCode((char) c) ? c - 0xfee0 : c)));
        return half.toString();
    }

    /** How a message shows a sign: itself, or its code point where nobody sees it. */
    static String shown(char typed) {
        boolean invisible = Character.isSpaceChar(typed) || Character.getType(typed) == Character.FORMAT;
        return invisible ? String.format("U+%04X", (int) typed) : String.valueOf(typed);
    }
}
