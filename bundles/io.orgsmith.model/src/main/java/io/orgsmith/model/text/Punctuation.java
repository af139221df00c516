// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.text;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The signs between pieces of a text that are put together while the program runs: half-width in English, full-width in Chinese. */
public enum Punctuation {
    ENGLISH(", ", ", ", "; ", ": ", " (", ")"),
    CHINESE("、", "，", "；", "：", "（", "）");

    private final String comma;
    private final String pause;
    private final String semicolon;
    private final String colon;
    private final String open;
    private final String close;

    Punctuation(String comma, String pause, String semicolon, String colon, String open, String close) {
        this.comma = comma;
        this.pause = pause;
        this.semicolon = semicolon;
        this.colon = colon;
        this.open = open;
        this.close = close;
    }

    /** That of a reader: Chinese where the locale's language is {@code zh}, else English. */
    public static Punctuation of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** Names one after the other: {@code A, B}. */
    public String list(Collection<?> names) {
        return names.stream().map(String::valueOf).collect(Collectors.joining(comma));
    }

    /** Two facts about one thing, which are no list: {@code LIFANG, 2026-01-05}. */
    public String beside(Object first, Object second) {
        return first + pause + second;
    }

    /** Pieces that may be lists themselves: {@code A, B; C}. */
    public String clauses(Collection<?> pieces) {
        return pieces.stream().map(String::valueOf).collect(Collectors.joining(semicolon));
    }

    /** What something is, and after a colon what is said of it: {@code Ledger: CN}. */
    public String labelled(String label, String text) {
        return label + colon + text;
    }

    /** A text with a remark in brackets: {@code Television (TV)}. An empty remark leaves the text alone. */
    public String remarked(String text, Object remark) {
        var said = String.valueOf(remark);
        return said.isEmpty() ? text : text + open + said + close;
    }
}
