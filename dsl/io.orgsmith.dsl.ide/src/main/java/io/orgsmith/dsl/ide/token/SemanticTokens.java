// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.token;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.link.Declarations;
import io.orgsmith.dsl.ide.link.Links;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.token.SemanticToken.Type;
import io.orgsmith.dsl.syntax.Expectations;
import io.orgsmith.dsl.syntax.Expected;
import io.orgsmith.dsl.syntax.Scan;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** What each word of a file means, for colours. */
public final class SemanticTokens {
    private final Map<Integer, String> declared = new HashMap<>();
    private final Map<Integer, String> named = new HashMap<>();
    private final List<SemanticToken> tokens = new ArrayList<>();

    private SemanticTokens() {}

    /** All tokens of a file, in its order; signs are none. A part with mistakes is coloured by its letters alone. */
    public static List<SemanticToken> of(LanguageProject project, URI file) {
        var found = new SemanticTokens();
        Declarations.of(project, file)
                .forEach(each -> found.declared.put(
                        each.id().offset(), Kinds.key(each.object().eClass())));
        Links.of(project, file)
                .forEach(link -> found.named.put(
                        link.span().offset(), Kinds.key(link.target().eClass())));
        project.resource(file)
                .ifPresent(resource ->
                        resource.getParseResult().getRootNode().getLeafNodes().forEach(found::add));
        return List.copyOf(found.tokens);
    }

    private void add(ILeafNode leaf) {
        if (leaf.isHidden() && leaf.getText().isBlank()) {
            return;
        }
        if (leaf.isHidden()) {
            Scan.of(leaf.getText()).forEach(token -> addByLetters(leaf.getOffset(), token));
            return;
        }
        var span = new Span(leaf.getOffset(), leaf.getLength());
        boolean text = leaf.getText().startsWith("\"");
        Expectations.meaning(leaf)
                .filter(meaning -> meaning.kind() != Expected.Kind.SIGN)
                .ifPresent(meaning -> {
                    var type = text ? Type.TEXT : type(meaning, leaf);
                    var kind = type == Type.DECLARATION ? declared : named;
                    tokens.add(new SemanticToken(span, type, kind.getOrDefault(leaf.getOffset(), "")));
                });
    }

    private void addByLetters(int start, Scan.Token token) {
        var span = new Span(start + token.offset(), token.length());
        switch (token.kind()) {
            case LINE_COMMENT, BLOCK_COMMENT -> tokens.add(new SemanticToken(span, Type.COMMENT, ""));
            case TEXT -> tokens.add(new SemanticToken(span, Type.TEXT, ""));
            case KEYWORD -> tokens.add(new SemanticToken(span, Type.KEYWORD, ""));
            case CODE -> tokens.add(new SemanticToken(span, Type.CODE, ""));
            default -> {}
        }
    }

    private Type type(Expected meaning, ILeafNode leaf) {
        return switch (meaning.kind()) {
            case DECLARATION, CLAUSE -> Type.KEYWORD;
            case WORD -> meaning.feature() != null && isHeading(meaning) ? Type.KEYWORD : Type.VALUE;
            case REFERENCE -> reference(leaf);
            case ID -> declared.containsKey(leaf.getOffset()) ? Type.DECLARATION : Type.CODE;
            case DAY -> Type.DAY;
            case NUMBER -> Type.NUMBER;
            case NAME -> Type.TEXT;
            default -> Type.CODE;
        };
    }

    /** Words of the kind may stand before the id. */
    private Type reference(ILeafNode leaf) {
        if (named.containsKey(leaf.getOffset())) {
            return Type.REFERENCE;
        }
        boolean kind = leaf.getParent().getGrammarElement() instanceof RuleCall call
                && call.getRule().getName().equals("KindWords");
        return kind ? Type.KEYWORD : Type.UNRESOLVED;
    }

    private static boolean isHeading(Expected meaning) {
        return List.of("origin", "category").contains(meaning.feature().getName());
    }
}
