// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import java.util.HashMap;
import java.util.Map;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/** The numbers that the generated lexer gives to tokens, and what they stand for. */
final class TokenTypes {
    /** Read by nothing; the parser skips it and keeps its text. */
    static final int SKIPPED = Token.INVALID_TOKEN_TYPE;

    private final Map<Integer, String> kinds = new HashMap<>();
    private final Map<String, Integer> types = new HashMap<>();

    TokenTypes(ITokenDefProvider tokens) {
        tokens.getTokenDefMap().forEach((type, name) -> {
            var kind = name.startsWith("'") ? name.substring(1, name.length() - 1) : name;
            kinds.put(type, kind);
            types.put(kind, type);
        });
    }

    /** The keyword itself, or RULE_ and the name of the terminal. */
    String kind(int type) {
        return kinds.getOrDefault(type, "RULE_ANY_OTHER");
    }

    int type(String kind) {
        return types.get(kind);
    }
}
