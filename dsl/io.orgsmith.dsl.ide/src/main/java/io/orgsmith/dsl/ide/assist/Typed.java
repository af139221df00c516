// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.name.Match;
import io.orgsmith.dsl.syntax.Scan;
import java.util.List;
import java.util.Locale;

/** The beginning of a word that stands before a caret. */
record Typed(Span span, String letters) {
    static Typed at(String text, int caret) {
        for (var token : Scan.of(text)) {
            boolean word = token.kind() == Scan.Kind.KEYWORD || token.kind() == Scan.Kind.CODE;
            if (word && token.offset() < caret && caret <= token.end()) {
                return new Typed(
                        new Span(token.offset(), caret - token.offset()), text.substring(token.offset(), caret));
            }
        }
        return new Typed(new Span(caret, 0), "");
    }

    /** Whether it may be the beginning of one of the texts, of a word of one, or the initials of its words. */
    boolean fits(List<String> texts) {
        return texts.stream().anyMatch(text -> Match.fits(letters, text));
    }

    /** Whether a text begins with it. */
    boolean begins(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith(letters.toLowerCase(Locale.ROOT));
    }
}
