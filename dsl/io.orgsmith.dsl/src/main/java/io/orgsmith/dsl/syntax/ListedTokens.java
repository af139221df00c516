// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import java.util.Iterator;
import java.util.List;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/** Hands tokens to the parser that were read before. */
final class ListedTokens implements TokenSource {
    private final Iterator<CommonToken> tokens;

    ListedTokens(List<CommonToken> tokens) {
        this.tokens = tokens.iterator();
    }

    @Override
    public Token nextToken() {
        return tokens.hasNext() ? tokens.next() : Token.EOF_TOKEN;
    }

    @Override
    public String getSourceName() {
        return "text";
    }
}
