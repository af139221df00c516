// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Segment;
import io.orgsmith.model.org.SegmentValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Where new clauses of a declaration go: into its {@code { }}, before what is declared inside it.
 *
 * @param written the declaration
 * @param mayOpen whether a block on one line may come to stand on several
 * @param breaksLongLines whether it does when the line would be too long
 */
record Block(EObject written, boolean mayOpen, boolean breaksLongLines) {
    private static final int LONGEST_LINE = 110;

    /** The edits that add clauses; the block comes into being where there is none. */
    List<Insertion> clauses(List<String> clauses) {
        return add(clauses, true);
    }

    /** The edits that add declarations at the end of the block, in lines of their own. */
    List<Insertion> declarations(List<String> declarations) {
        return add(declarations, false);
    }

    private List<Insertion> add(List<String> parts, boolean beforeNested) {
        var leaves = leaves();
        var page = Page.of(written);
        if (written instanceof SegmentValue || written instanceof Segment) {
            return List.of(new Insertion(end(leaves), " " + String.join(" ", parts)));
        }
        int open = brace(leaves, "{");
        int close = brace(leaves, "}");
        boolean manyLines =
                !beforeNested || parts.stream().anyMatch(part -> part.contains("\n") || part.contains("//"));
        if (open < 0) {
            boolean inLines = manyLines || isTooLong(page, leaves, parts);
            var body = inLines ? lines(page, leaves, parts) : " " + String.join("  ", parts) + " ";
            return List.of(new Insertion(end(leaves), " {" + body + "}"));
        }
        int last = beforeNested ? lastOwn(leaves, open, close) : close - 1;
        boolean onOneLine = page.isOneLine(at(leaves, open), at(leaves, close));
        int at = leaves.get(last).getEndOffset();
        if (!onOneLine && !page.isOneLine(at, leaves.get(last + 1).getOffset())) {
            var indentation = indentation(page, leaves, open, close);
            return List.of(new Insertion(page.lineEnd(at), lines(page, indentation, parts)));
        }
        if (onOneLine && mayOpen && last == close - 1 && (manyLines || isTooLong(page, leaves, parts))) {
            var inside = page.indentation(leaves.get(0).getOffset()) + Page.INDENTATION;
            return new OneLine(page, at(leaves, open) + 1, at(leaves, close))
                    .opened(page.newLine() + inside, lines(page, leaves, parts));
        }
        if (manyLines) {
            return List.of(new Insertion(at, lines(page, leaves, parts)));
        }
        boolean tight = page.text().charAt(at) == '}';
        return List.of(new Insertion(at, (last == open ? " " : "  ") + String.join("  ", parts) + (tight ? " " : "")));
    }

    /** Whether the line would be longer than people like to read. */
    private boolean isTooLong(Page page, List<ILeafNode> leaves, List<String> parts) {
        int start = page.lineStart(leaves.get(0).getOffset());
        return breaksLongLines && end(leaves) - start + String.join("  ", parts).length() > LONGEST_LINE;
    }

    /** In lines of their own, so that the brace after them is in one, too. */
    private static String lines(Page page, List<ILeafNode> leaves, List<String> parts) {
        var outer = page.indentation(leaves.get(0).getOffset());
        return lines(page, outer + Page.INDENTATION, parts) + page.newLine() + outer;
    }

    private static String lines(Page page, String indentation, List<String> parts) {
        var newLine = page.newLine() + indentation;
        return parts.stream().map(part -> newLine + part.replace("\n", newLine)).collect(Collectors.joining());
    }

    private String indentation(Page page, List<ILeafNode> leaves, int open, int close) {
        for (int i = open + 1; i < close; i++) {
            if (page.beginsLine(leaves.get(i).getOffset())) {
                return page.indentation(leaves.get(i).getOffset());
            }
        }
        return page.indentation(leaves.get(0).getOffset()) + Page.INDENTATION;
    }

    private int lastOwn(List<ILeafNode> leaves, int open, int close) {
        int nested = written.eContents().stream()
                .filter(Element.class::isInstance)
                .map(NodeModelUtils::findActualNodeFor)
                .mapToInt(node -> node.getOffset())
                .min()
                .orElse(Integer.MAX_VALUE);
        int last = open;
        while (last + 1 < close && leaves.get(last + 1).getOffset() < nested) {
            last++;
        }
        return last;
    }

    /** The body's own brace: the first that opens, the last that closes; between them are those of lists and parts. */
    private int brace(List<ILeafNode> leaves, String brace) {
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

    private List<ILeafNode> leaves() {
        var leaves = new ArrayList<ILeafNode>();
        NodeModelUtils.findActualNodeFor(written).getLeafNodes().forEach(leaf -> {
            if (!leaf.isHidden()) {
                leaves.add(leaf);
            }
        });
        return leaves;
    }

    private static int at(List<ILeafNode> leaves, int index) {
        return leaves.get(index).getOffset();
    }

    private static int end(List<ILeafNode> leaves) {
        return leaves.get(leaves.size() - 1).getEndOffset();
    }
}
