// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import com.google.inject.Inject;
import io.orgsmith.dsl.parser.antlr.OrgParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * Parses a text; where it has mistakes, the parts that mean nothing are left out and the rest is parsed once more. The result
 * then is a {@link RecoveredParse}. A text without mistakes is parsed once.
 */
public class RecoveringParser extends OrgParser {
    private TokenTypes types;
    private GrammarGraph graph;

    @Inject
    void prepare(ITokenDefProvider tokens) {
        types = new TokenTypes(tokens);
    }

    @Override
    protected IParseResult doParse(String rule, CharStream in, NodeModelBuilder builder, int lookAhead) {
        if (!getDefaultRuleName().equals(rule)) {
            return super.doParse(rule, in, builder, lookAhead);
        }
        var text = in.size() == 0 ? "" : in.substring(0, in.size() - 1);
        var lexed = lex(text);
        var parse = parse(text, lexed.tokens(), builder);
        if (!isRefused(parse)) {
            return lexed.mistakes().isEmpty() ? parse : recovered(parse, lexed.mistakes(), List.of(), builder);
        }
        var words = Lexemes.of(text, lexed.tokens(), types);
        var check = SyntaxCheck.of(words, graph());
        if (check.mistakes().isEmpty()) {
            return parse;
        }
        var left = withoutSkipped(lexed.tokens(), words, check);
        var again = createNodeModelBuilder();
        var skipped =
                check.skippedWords().stream().mapToObj(i -> words.get(i).text()).toList();
        return recovered(parse(text, left, again), merged(lexed.mistakes(), check.mistakes(), text), skipped, again);
    }

    /** The whole text is parsed again: it costs milliseconds, and mistakes elsewhere stay what they are. */
    @Override
    protected IParseResult doReparse(IParseResult previous, ReplaceRegion region) {
        var text = new StringBuilder(previous.getRootNode().getText());
        region.applyTo(text);
        return doParse(text);
    }

    private IParseResult parse(String text, List<CommonToken> tokens, NodeModelBuilder builder) {
        var source = new ListedTokens(tokens);
        var stream = new XtextTokenStream(source, getTokenDefProvider()) {
            @Override
            public String toString() {
                return text;
            }
        };
        setInitialHiddenTokens(stream);
        var parser = createParser(stream);
        parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
        parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
        parser.setNodeModelBuilder(builder);
        parser.setSemanticModelBuilder(getElementFactory());
        parser.setUnorderedGroupHelper(getUnorderedGroupHelper().get());
        try {
            return parser.parse(getDefaultRuleName());
        } catch (org.antlr.runtime.RecognitionException e) {
            throw new IllegalStateException("the parser recovers from all mistakes", e);
        }
    }

    private static boolean isRefused(IParseResult parse) {
        return StreamSupport.stream(parse.getSyntaxErrors().spliterator(), false)
                .anyMatch(node -> SyntaxMessages.REFUSED.equals(
                        node.getSyntaxErrorMessage().getIssueCode()));
    }

    private List<CommonToken> withoutSkipped(List<CommonToken> tokens, List<Lexeme> words, SyntaxCheck.Result check) {
        var left = new ArrayList<>(tokens);
        check.skippedWords().stream().map(i -> words.get(i).token()).forEach(i -> {
            var skipped = new CommonToken(tokens.get(i));
            skipped.setType(TokenTypes.SKIPPED);
            skipped.setChannel(Token.HIDDEN_CHANNEL);
            left.set(i, skipped);
        });
        return left;
    }

    /** Of several mistakes on a line the first counts; those of single signs count all, and before the others. */
    private static List<Mistake> merged(List<Mistake> signs, List<Mistake> clauses, String text) {
        var all = new ArrayList<>(signs);
        var lines = new HashSet<Integer>();
        signs.forEach(mistake -> lines.add(lineOf(mistake, text)));
        for (var mistake : clauses) {
            if (lines.add(lineOf(mistake, text))) {
                all.add(mistake);
            }
        }
        all.sort(Comparator.comparingInt(Mistake::offset));
        return all;
    }

    private static int lineOf(Mistake mistake, String text) {
        return text.substring(0, mistake.offset()).lastIndexOf('\n');
    }

    /** Marks the mistakes in the node model, so that whoever asks the resource for errors finds them. */
    private static RecoveredParse recovered(
            IParseResult parse, List<Mistake> mistakes, List<String> skippedWords, NodeModelBuilder builder) {
        var root = parse.getRootNode();
        for (var mistake : mistakes) {
            var data = mistake.data().toArray(String[]::new);
            var message = new SyntaxErrorMessage(mistake.code() + " " + mistake.data(), mistake.code(), data);
            int offset = Math.min(mistake.offset(), root.getTotalEndOffset() - 1);
            INode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
            if (leaf.getSyntaxErrorMessage() == null) {
                builder.setSyntaxError(leaf, message);
            }
        }
        return new RecoveredParse(parse, mistakes, skippedWords);
    }

    /** All tokens of a text, whatever it is. */
    TolerantLexer.Result lex(String text) {
        return TolerantLexer.read(text, getLexerProvider().get(), types);
    }

    /** The keyword itself, or RULE_ and the name of the terminal. */
    String kind(Token token) {
        return types.kind(token.getType());
    }

    /** The words and signs of a text, without comments. */
    List<Lexeme> lexemes(String text) {
        return Lexemes.of(text, lex(text).tokens(), types);
    }

    GrammarGraph graph() {
        if (graph == null) {
            graph = new GrammarGraph(getGrammarAccess().getGrammar());
        }
        return graph;
    }
}
