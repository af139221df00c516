// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import java.util.Arrays;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;

/**
 * Turns what the parser stumbles over into codes and data. A value that cannot be one says its code itself; for all else
 * {@link SyntaxCheck} finds out what is wrong.
 */
public class SyntaxMessages implements ISyntaxErrorMessageProvider {
    /** The parser could not go on; what is wrong is found out afterwards. */
    public static final String REFUSED = "syntax.refused";

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        return context.getRecognitionException() == null ? null : new SyntaxErrorMessage(REFUSED, REFUSED);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        var parts = context.getValueConverterException().getMessage().split("\n", -1);
        var data = Arrays.copyOfRange(parts, 1, parts.length);
        return new SyntaxErrorMessage(String.join(" ", parts), "syntax." + parts[0], data);
    }
}
