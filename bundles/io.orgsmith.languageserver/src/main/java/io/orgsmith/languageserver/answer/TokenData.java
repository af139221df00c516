// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.answer;

import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.token.SemanticToken;
import io.orgsmith.dsl.ide.token.SemanticTokens;
import io.orgsmith.languageserver.document.Moment;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokensLegend;

/** Semantic tokens in the protocol's own form: five numbers a token, each place relative to the one before. */
public final class TokenData {
    private static final List<String> TYPES =
            List.of("keyword", "class", "variable", "string", "property", "enumMember", "number", "comment");

    private final List<Integer> numbers = new ArrayList<>();
    private int line;
    private int column;

    private TokenData() {}

    /** The types and modifiers that the numbers stand for. */
    public static SemanticTokensLegend legend() {
        return new SemanticTokensLegend(TYPES, List.of("declaration"));
    }

    /** The tokens of a stretch; what goes over several lines is cut at their ends. */
    static List<Integer> of(Moment moment, Span within) {
        var data = new TokenData();
        var text = moment.text();
        var positions = moment.positions();
        for (var token : SemanticTokens.of(moment.texts(), moment.uri())) {
            int start = token.span().offset();
            while (start < token.span().end()) {
                int lineEnd = text.indexOf('\n', start);
                int end = lineEnd < 0
                        ? token.span().end()
                        : Math.min(lineEnd, token.span().end());
                if (end > start && start < within.end() && end > within.offset()) {
                    var at = positions.position(start);
                    data.add(at.getLine(), at.getCharacter(), end - start, token);
                }
                start = end + 1;
            }
        }
        return data.numbers;
    }

    private void add(int atLine, int atColumn, int length, SemanticToken token) {
        numbers.add(atLine - line);
        numbers.add(atLine == line ? atColumn - column : atColumn);
        numbers.add(length);
        numbers.add(TYPES.indexOf(type(token)));
        numbers.add(token.type() == SemanticToken.Type.DECLARATION ? 1 : 0);
        line = atLine;
        column = atColumn;
    }

    private static String type(SemanticToken token) {
        return switch (token.type()) {
            case KEYWORD -> "keyword";
            case DECLARATION, REFERENCE -> "class";
            case UNRESOLVED -> "variable";
            case TEXT -> "string";
            case CODE -> "property";
            case VALUE -> "enumMember";
            case DAY, NUMBER -> "number";
            case COMMENT -> "comment";
        };
    }
}
