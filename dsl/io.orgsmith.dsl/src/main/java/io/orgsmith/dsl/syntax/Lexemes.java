// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

/** The words and signs of a text, with their lines. */
final class Lexemes {
    private static final int TAB = 4;

    private Lexemes() {}

    static List<Lexeme> of(String text, List<CommonToken> tokens, TokenTypes types) {
        var lexemes = new ArrayList<Lexeme>();
        int line = 1;
        int indent = 0;
        int scanned = 0;
        boolean first = true;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            for (; scanned < token.getStartIndex(); scanned++) {
                char c = text.charAt(scanned);
                boolean newLine = c == '\n';
                line += newLine ? 1 : 0;
                indent = newLine ? 0 : first ? indent + (c == '\t' ? TAB : 1) : indent;
                first |= newLine;
            }
            if (!isHidden(token, types)) {
                var word = text.substring(token.getStartIndex(), token.getStopIndex() + 1);
                var kind = types.kind(token.getType());
                lexemes.add(new Lexeme(kind, word, token.getStartIndex(), line, indent, first, i));
                first = false;
            }
        }
        return lexemes;
    }

    private static boolean isHidden(Token token, TokenTypes types) {
        return switch (types.kind(token.getType())) {
            case "RULE_WS", "RULE_ML_COMMENT", "RULE_SL_COMMENT" -> true;
            default -> token.getType() == TokenTypes.SKIPPED;
        };
    }
}
