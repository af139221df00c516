// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.choice.Choices;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Names as people choose them, and as nobody should: each is given once. */
final class Names {
    /** Quotes, marks of scripts and statements, other scripts, characters of two, three and four bytes. */
    private static final List<String> STYLES = List.of(
            "N",
            "电视机业务",
            "O'Brien & Söhne",
            "say \"hi\" \\ back",
            "x'); DROP TABLE t; --",
            "𠮷野家🏭",
            "ＡＢＣ　全角",
            "100% 'a' /* b */ || &&c :d ?",
            "Ωμέγα Привет",
            "@@start.sql / ${e} #{e}",
            "日本語の名前",
            "ÀÉ–ﬁ‰");
    /** Of one to four bytes. */
    private static final List<String> FILLERS = List.of("x", "é", "长", "𠮷");

    private final Choices choices;
    private int count;

    Names(Choices choices) {
        this.choices = choices;
    }

    /** An id that nothing else has; in a Chinese text often a Chinese word. */
    String id(String letters) {
        count++;
        return (choices.look(() -> choices.chance(10)) ? "号" + letters : letters) + count;
    }

    /** A name of at most so many bytes in UTF-8, and now and then of exactly as many. */
    String name(int bytes) {
        return choices.look(() -> some(bytes));
    }

    private String some(int bytes) {
        count++;
        var number = Integer.toString(count);
        var text = new StringBuilder(number).insert(0, cut(choices.pick(STYLES), bytes - number.length()));
        // Always as many decisions, so that a plain name leaves those that follow where they are.
        boolean isFilled = choices.chance(6);
        var filler = choices.pick(FILLERS);
        if (isFilled) {
            while (size(text + filler) <= bytes) {
                text.append(filler);
            }
            while (size(text.toString()) < bytes) {
                text.append('x');
            }
        }
        return text.toString();
    }

    /** A code of capital letters and digits of exactly so many characters. */
    String code(int length) {
        count++;
        var digits = Integer.toString(count, 36).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    private static String cut(String text, int bytes) {
        var cut = text;
        while (size(cut) > bytes) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut.strip();
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
