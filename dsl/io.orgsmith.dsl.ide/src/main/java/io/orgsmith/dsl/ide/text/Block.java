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
 */
record Block(EObject written) {

    /** The edit that adds clauses; the block comes into being where there is none. */
    Insertion clauses(List<String> clauses) {
        return add(clauses, true);
    }

    /** The edit that adds declarations at the end of the block. */
    Insertion declarations(List<String> declarations) {
        return add(declarations, false);
    }

    private Insertion add(List<String> parts, boolean beforeNested) {
        var leaves = leaves();
        var page = Page.of(written);
        if (written instanceof SegmentValue || written instanceof Segment) {
            return new Insertion(end(leaves), " " + String.join(" ", parts));
        }
        int open = brace(leaves, "{");
        boolean manyLines = parts.stream().anyMatch(part -> part.contains("\n") || part.contains("//"));
        if (open < 0) {
            return new Insertion(
                    end(leaves),
                    manyLines ? " {" + lines(page, leaves, parts) + "}" : " { " + String.join("  ", parts) + " }");
        }
        int close = brace(leaves, "}");
        int last = beforeNested ? lastOwn(leaves, open, close) : close - 1;
        boolean onOneLine =
                page.isOneLine(leaves.get(open).getOffset(), leaves.get(close).getOffset());
        int at = leaves.get(last).getEndOffset();
        if (!onOneLine && !page.isOneLine(at, leaves.get(last + 1).getOffset())) {
            var indentation = indentation(page, leaves, open, close);
            return new Insertion(page.lineEnd(at), lines(page, indentation, parts));
        }
        if (manyLines) {
            return new Insertion(at, lines(page, leaves, parts));
        }
        boolean tight = page.text().charAt(at) == '}';
        return new Insertion(at, (last == open ? " " : "  ") + String.join("  ", parts) + (tight ? " " : ""));
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

    private static int end(List<ILeafNode> leaves) {
        return leaves.get(leaves.size() - 1).getEndOffset();
    }
}
