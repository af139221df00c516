// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import io.orgsmith.dsl.syntax.ClauseStarts;
import io.orgsmith.model.org.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The block of a declaration as it is written. */
final class Body {
    private final EObject written;
    private final Page page;
    private final List<ILeafNode> leaves = new ArrayList<>();
    private final int open;
    private final int close;

    Body(EObject written) {
        this.written = written;
        this.page = Page.of(written);
        NodeModelUtils.findActualNodeFor(written).getLeafNodes().forEach(leaves::add);
        this.open = brace("{");
        this.close = brace("}");
    }

    Page page() {
        return page;
    }

    boolean exists() {
        return open >= 0;
    }

    /** The offset after the brace that opens it. */
    int start() {
        return leaves.get(open).getEndOffset();
    }

    /** The offset of the brace that closes it. */
    int end() {
        return leaves.get(close).getOffset();
    }

    boolean isOneLine() {
        return page.isOneLine(start(), end());
    }

    /** What stands in it, in its order. */
    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        if (!exists()) {
            return pieces;
        }
        var starts = ClauseStarts.of(page.root());
        var nested = nested();
        int depth = 0;
        int from = -1;
        for (int i = open + 1; i < close; i++) {
            if (depth == 0 && starts.contains(leaves.get(i))) {
                if (from >= 0) {
                    pieces.add(piece(from, i, nested));
                }
                from = i;
            }
            depth += leaves.get(i).getText().equals("{")
                    ? 1
                    : leaves.get(i).getText().equals("}") ? -1 : 0;
        }
        if (from >= 0) {
            pieces.add(piece(from, close, nested));
        }
        return pieces;
    }

    private Piece piece(int from, int to, Set<Integer> nested) {
        int last = from;
        for (int i = from; i < to; i++) {
            last = leaves.get(i).isHidden() ? last : i;
        }
        int start = leaves.get(from).getOffset();
        int end = leaves.get(last).getEndOffset();
        boolean endsLine = false;
        for (int i = last + 1; i < to && leaves.get(i).isHidden() && !endsLine; i++) {
            var hidden = leaves.get(i).getText();
            if (hidden.isBlank() && hidden.indexOf('\n') >= 0) {
                break;
            }
            endsLine = hidden.startsWith("//");
            end = hidden.isBlank()
                    ? end
                    : leaves.get(i).getOffset() + hidden.stripTrailing().length();
        }
        var text = page.text().substring(start, end);
        var rank = Part.rank(written.eClass(), text, nested.contains(start));
        return new Piece(rank, text, start, end, page.beginsLine(start), endsLine);
    }

    private Set<Integer> nested() {
        return written.eContents().stream()
                .filter(Element.class::isInstance)
                .map(each -> firstWord(NodeModelUtils.findActualNodeFor(each).getLeafNodes()))
                .collect(Collectors.toSet());
    }

    private static int firstWord(Iterable<ILeafNode> leaves) {
        for (var leaf : leaves) {
            if (!leaf.isHidden()) {
                return leaf.getOffset();
            }
        }
        return -1;
    }

    /** The body's own brace: the first that opens, the last that closes; between them are those of lists and parts. */
    private int brace(String brace) {
        int found = -1;
        for (int i = 0; i < leaves.size(); i++) {
            boolean here = leaves.get(i).getGrammarElement() instanceof Keyword keyword
                    && keyword.getValue().equals(brace)
                    && NodeModelUtils.findActualSemanticObjectFor(leaves.get(i)) == written;
            if (here && (found < 0 || brace.equals("}"))) {
                found = i;
            }
        }
        return found;
    }

    /** The offset after its last word. */
    int wordsEnd() {
        return wordsEnd(leaves.size());
    }

    /** The offset after the last word before its block. */
    int headEnd() {
        return wordsEnd(exists() ? open : leaves.size());
    }

    private int wordsEnd(int before) {
        int last = before - 1;
        while (leaves.get(last).isHidden()) {
            last--;
        }
        return leaves.get(last).getEndOffset();
    }

    /** The offset of its first word. */
    int wordsStart() {
        return firstWord(leaves);
    }
}
