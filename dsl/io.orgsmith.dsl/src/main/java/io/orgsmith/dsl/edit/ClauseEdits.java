// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.edit;

import io.orgsmith.dsl.position.Positions;
import java.util.List;
import java.util.NoSuchElementException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Changes of single clauses as edits of the text they stand in. All lines but those of the touched clause stay as they are,
 * to the last character.
 *
 * <p>They are worked out on the text, not recorded on the model: Xtext's change serializer repeats the comments around an
 * inserted clause and loses those around a moved one.
 */
public final class ClauseEdits {
    private final ICompositeNode root;
    private final String text;
    private final Line lines;

    private ClauseEdits(EObject written) {
        this.root = NodeModelUtils.getNode(written).getRootNode();
        this.text = root.getText();
        this.lines = new Line(text);
    }

    /**
     * Writes another value.
     *
     * @param value as the language writes it: quoted where it has to be
     */
    public static List<TextEdit> replace(EObject owner, EStructuralFeature feature, int index, String value) {
        var at = Positions.of(owner, feature, index);
        return List.of(new TextEdit(at.offset(), at.length(), value));
    }

    /**
     * Removes a value: with its clause where it is the only one, else from the list.
     *
     * @throws NoSuchElementException where the value is not written
     */
    public static List<TextEdit> remove(EObject owner, EStructuralFeature feature, int index) {
        var nodes = NodeModelUtils.findNodesForFeature(owner, feature);
        if (index >= nodes.size()) {
            throw new NoSuchElementException("not written: " + feature.getName() + " " + index);
        }
        var edits = new ClauseEdits(owner);
        var clause = Clause.at(edits.root, nodes.get(index).getOffset());
        long inClause = nodes.stream()
                .filter(node -> node.getOffset() >= clause.offset() && node.getEndOffset() <= clause.end())
                .count();
        var node = nodes.get(index);
        return List.of(
                inClause == 1 ? edits.cut(clause) : edits.cutFromList(node.getOffset(), node.getEndOffset(), clause));
    }

    /** Removes an element or a part of one that is a clause of its own; comment lines above it stay. */
    public static List<TextEdit> remove(EObject written) {
        var edits = new ClauseEdits(written);
        return List.of(edits.cut(edits.clauseOf(written)));
    }

    /**
     * Adds a clause at the end of the block of an element, which is made where there is none.
     *
     * @param clause as the language writes it, on one line
     */
    public static List<TextEdit> insert(EObject element, String clause) {
        var edits = new ClauseEdits(element);
        var node = NodeModelUtils.findActualNodeFor(element);
        ILeafNode last = edits.lastWord(node);
        if (!last.getText().equals("}")) {
            return List.of(new TextEdit(last.getEndOffset(), 0, " { " + clause + " }"));
        }
        return List.of(edits.insertBeforeBrace(node.getOffset(), last.getOffset(), clause));
    }

    /** Adds a clause or declaration right after another one, in a line of its own where that one has its own line. */
    public static List<TextEdit> insertAfter(EObject sibling, String clause) {
        var edits = new ClauseEdits(sibling);
        return List.of(edits.after(edits.clauseOf(sibling), clause));
    }

    /** Moves an element right after another one of the same file, with the comment lines above it and that in its line. */
    public static List<TextEdit> moveAfter(EObject moved, EObject sibling) {
        var edits = new ClauseEdits(moved);
        var from = edits.clauseOf(moved);
        var to = edits.clauseOf(sibling);
        if (!edits.lines.isAlone(from.offset(), from.end()) || !edits.lines.isAlone(to.offset(), to.end())) {
            return List.of(edits.cut(from), edits.after(to, edits.text.substring(from.offset(), from.end())));
        }
        int start = edits.lines.withComments(edits.lines.start(from.offset()));
        int end = edits.lines.next(from.end());
        var block = edits.text.substring(start, end);
        var closed = block.endsWith("\n") ? block : block + edits.lines.lineBreak();
        int target = edits.lines.next(to.end());
        boolean open = target > 0 && edits.text.charAt(target - 1) != '\n';
        return List.of(
                new TextEdit(start, end - start, ""),
                new TextEdit(target, 0, (open ? edits.lines.lineBreak() : "") + closed));
    }

    private Clause clauseOf(EObject written) {
        return Clause.at(root, NodeModelUtils.findActualNodeFor(written).getOffset());
    }

    private TextEdit cut(Clause clause) {
        if (lines.isAlone(clause.offset(), clause.end())) {
            int start = lines.start(clause.offset());
            return new TextEdit(start, lines.next(clause.end()) - start, "");
        }
        int end = blanksAfter(clause.end());
        int start = clause.offset();
        boolean lastInBlock = end < text.length() && text.charAt(end) == '}';
        if (end == lines.end(end) || lastInBlock) {
            start = blanksBefore(start);
            end = lastInBlock ? clause.end() : end;
        }
        return new TextEdit(start, end - start, "");
    }

    private TextEdit cutFromList(int from, int to, Clause clause) {
        int comma = blanksAfter(to);
        if (comma < clause.end() && text.charAt(comma) == ',') {
            int next = blanksAfter(comma + 1);
            return new TextEdit(from, next - from, "");
        }
        int before = text.lastIndexOf(',', from);
        return new TextEdit(before, to - before, "");
    }

    private TextEdit insertBeforeBrace(int element, int brace, String clause) {
        int lastEnd = blanksBefore(brace);
        boolean ownLine = text.substring(lines.start(brace), brace).isBlank();
        if (ownLine) {
            return new TextEdit(lines.start(brace), 0, lines.indent(element) + "  " + clause + lines.lineBreak());
        }
        boolean empty = text.charAt(lastEnd - 1) == '{';
        return new TextEdit(lastEnd, brace - lastEnd, (empty ? " " : "  ") + clause + " ");
    }

    private TextEdit after(Clause sibling, String clause) {
        if (!lines.isAlone(sibling.offset(), sibling.end())) {
            return new TextEdit(sibling.end(), 0, "  " + clause);
        }
        int end = lines.end(sibling.end());
        int at = end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
        return new TextEdit(at, 0, lines.lineBreak() + lines.indent(sibling.offset()) + clause);
    }

    private ILeafNode lastWord(ICompositeNode node) {
        ILeafNode last = null;
        for (var leaf : node.getLeafNodes()) {
            last = leaf.isHidden() ? last : leaf;
        }
        return last;
    }

    private int blanksAfter(int offset) {
        int at = offset;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private int blanksBefore(int offset) {
        int at = offset;
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at;
    }
}
