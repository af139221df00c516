// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import io.orgsmith.dsl.OrgStandaloneSetup;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its words, signs and comments, whatever the text is: for colours, brackets and folding. */
public final class Scan {
    private Scan() {}

    /** What a token is, as far as its letters alone tell: an id may be spelled like a keyword. */
    public enum Kind {
        KEYWORD,
        CODE,
        TEXT,
        LINE_COMMENT,
        BLOCK_COMMENT,
        SIGN,
        /** What the language has no use for. */
        UNKNOWN
    }

    /** A stretch of the text, in UTF-16 units. */
    public record Token(int offset, int length, Kind kind) {
        /** The offset after the last character. */
        public int end() {
            return offset + length;
        }

        /** The letters of the token. */
        public String in(String text) {
            return text.substring(offset, end());
        }
    }

    /** All tokens but white space, in the order of the text; they never overlap. */
    public static List<Token> of(String text) {
        var parser = OrgStandaloneSetup.injector().getInstance(RecoveringParser.class);
        var tokens = new ArrayList<Token>();
        for (var token : parser.lex(text).tokens()) {
            int start = token.getStartIndex();
            var words = text.substring(start, token.getStopIndex() + 1);
            if (!words.isBlank()) {
                tokens.add(new Token(
                        start,
                        words.replaceFirst("[\r\n]+$", "").length(),
                        kind(parser.kind(token), token.getType(), words)));
            }
        }
        return tokens;
    }

    private static Kind kind(String name, int type, String words) {
        if (type == TokenTypes.SKIPPED) {
            return Kind.UNKNOWN;
        }
        return switch (name) {
            case "RULE_STRING" -> Kind.TEXT;
            case "RULE_CODE" -> Kind.CODE;
            case "RULE_SL_COMMENT" -> Kind.LINE_COMMENT;
            case "RULE_ML_COMMENT" -> Kind.BLOCK_COMMENT;
            case "RULE_ANY_OTHER", "RULE_WS" -> Kind.UNKNOWN;
            default -> Character.isLetter(words.charAt(0)) ? Kind.KEYWORD : Kind.SIGN;
        };
    }
}
