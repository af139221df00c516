// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import java.util.List;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

/** What was read of a text that has mistakes, which were skipped. */
public final class RecoveredParse extends ParseResult {
    private final List<Mistake> mistakes;
    private final List<String> skippedWords;

    RecoveredParse(IParseResult parse, List<Mistake> mistakes, List<String> skippedWords) {
        super(parse.getRootASTElement(), parse.getRootNode(), true);
        this.mistakes = List.copyOf(mistakes);
        this.skippedWords = List.copyOf(skippedWords);
    }

    /** The mistakes, in the order of the text. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** The words that were skipped: ids may be among them, which then are not declared. */
    public List<String> skippedWords() {
        return skippedWords;
    }
}
