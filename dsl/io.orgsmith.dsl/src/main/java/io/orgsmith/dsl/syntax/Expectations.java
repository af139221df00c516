// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import io.orgsmith.dsl.OrgStandaloneSetup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Knows what may be written at any place of a text, also of one with mistakes. May be used from any thread. */
public final class Expectations {
    private final RecoveringParser parser = OrgStandaloneSetup.injector().getInstance(RecoveringParser.class);

    /**
     * All that may come at an offset, in the order of the grammar; nothing inside a comment or a text. Clauses that a rule
     * forbids are left out.
     *
     * @param offset where the word begins that is to be written
     */
    public synchronized List<Expected> at(String text, int offset) {
        var tokens = Scan.of(text);
        if (tokens.stream().anyMatch(token -> isInside(token, offset))) {
            return List.of();
        }
        var words = parser.lexemes(text);
        var before = words.stream().filter(word -> word.end() <= offset).toList();
        long opened = words.stream().filter(word -> word.is("{")).count();
        long closed = words.stream().filter(word -> word.is("}")).count();
        var reading = SyntaxCheck.readingAfter(before, (int) (opened - closed), parser.graph());
        var all = new LinkedHashSet<Expected>();
        reading.next().stream().flatMap(next -> ExpectedNext.of(next).stream()).forEach(all::add);
        return List.copyOf(all);
    }

    /** What a word that was read means; empty for comments, and for what a mistake made unreadable. */
    public static Optional<Expected> meaning(ILeafNode word) {
        return ExpectedNext.of(word);
    }

    private static boolean isInside(Scan.Token token, int offset) {
        return switch (token.kind()) {
            case TEXT, BLOCK_COMMENT -> token.offset() < offset && offset < token.end();
            case LINE_COMMENT -> token.offset() < offset && offset <= token.end();
            default -> false;
        };
    }
}
