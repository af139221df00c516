// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.model.org.Environment;
import io.orgsmith.model.org.ProfileSettings;
import io.orgsmith.model.org.Template;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What edits leave behind where they take away: a block in which nothing stands any more goes along, and so do empty lines that
 * separate nothing. Blocks and empty lines that were there before and are not touched stay.
 */
final class Remains {
    private final Page page;
    private final List<TextEdit> edits;

    Remains(Page page, List<TextEdit> edits) {
        this.page = page;
        this.edits = new ArrayList<>(edits);
    }

    /** All edits, in no order; deletions may overlap. */
    List<TextEdit> tidied() {
        List.copyOf(edits).stream().filter(Remains::deletes).forEach(this::blanks);
        List.copyOf(edits).stream().filter(Remains::deletes).forEach(this::lines);
        blocks();
        return edits;
    }

    private static boolean deletes(TextEdit edit) {
        return edit.length() > 0 && edit.replacement().isEmpty();
    }

    /** What goes up to the end of its line or block takes the blanks before it along, and the line where nothing else stands on it. */
    private void blanks(TextEdit gone) {
        int end = page.blanksEnd(gone.end());
        boolean wholeLines = page.lineStart(gone.end()) == gone.end();
        boolean closes = end < page.text().length() && page.text().charAt(end) == '}';
        if (wholeLines || !page.endsLine(end) && !closes || isTouched(gone.offset(), end, gone)) {
            return;
        }
        boolean line = page.endsLine(end) && page.beginsLine(gone.offset());
        int from = line ? page.lineStart(gone.offset()) : page.blanksStart(gone.offset());
        int to = line ? page.afterLineBreak(end) : gone.end();
        edits.set(edits.indexOf(gone), new TextEdit(from, to - from, ""));
    }

    /** Inner blocks before those that they are in. */
    private void blocks() {
        var open = new ArrayDeque<ILeafNode>();
        for (var leaf : page.root().getLeafNodes()) {
            if (isKeyword(leaf, "{")) {
                open.push(leaf);
            } else if (isKeyword(leaf, "}") && !open.isEmpty()) {
                block(open.pop(), leaf);
            }
        }
    }

    private static boolean isKeyword(ILeafNode leaf, String word) {
        return leaf.getGrammarElement() instanceof Keyword keyword
                && keyword.getValue().equals(word);
    }

    private void block(ILeafNode open, ILeafNode close) {
        var before = page.text().substring(open.getEndOffset(), close.getOffset());
        boolean gone = edits.stream()
                .anyMatch(each -> each.offset() <= open.getOffset() && each.end() >= close.getEndOffset());
        if (gone
                || before.isBlank()
                || !left(open.getEndOffset(), close.getOffset()).isBlank()) {
            return;
        }
        boolean stays = needsBlock(open);
        int start = stays ? open.getEndOffset() : page.blanksStart(open.getOffset());
        int end = stays ? close.getOffset() : close.getEndOffset();
        edits.add(new TextEdit(start, end - start, ""));
    }

    /** The list of accounts is no declaration: its word stays, too. A template is not written without its block. */
    private static boolean needsBlock(ILeafNode open) {
        var owner = NodeModelUtils.findActualSemanticObjectFor(open);
        var word = NodeModelUtils.findLeafNodeAtOffset(open.getRootNode(), open.getOffset() - 2);
        return owner instanceof Environment
                || owner instanceof ProfileSettings
                || owner != null && owner.eContainer() instanceof Template
                || word != null && word.getText().equals("accounts");
    }

    /** What stands between two offsets when all edits are made. */
    private String left(int from, int to) {
        var text = new StringBuilder(page.text().substring(from, to));
        for (var edit : edits) {
            int start = Math.max(edit.offset(), from);
            int end = Math.min(edit.end(), to);
            if (edit.offset() >= from && edit.end() <= to && !edit.replacement().isBlank()) {
                return edit.replacement();
            }
            for (int i = start; i < end; i++) {
                text.setCharAt(i - from, ' ');
            }
        }
        return text.toString();
    }

    /** Whole lines go: the empty ones around become as many as they were on one side of it, and none at the ends of a block. */
    private void lines(TextEdit gone) {
        var text = page.text();
        int start = gone.offset();
        int end = gone.end();
        boolean wholeLines = page.lineStart(start) == start && (end == text.length() || page.lineStart(end) == end);
        if (!wholeLines || isTouched(start, end, gone)) {
            return;
        }
        int above = emptyLinesStart(start);
        int below = emptyLinesEnd(end);
        boolean isFirst = above == 0 || text.charAt(page.blanksStart(lineBreakBefore(above)) - 1) == '{';
        boolean isLast = below == text.length() || text.charAt(page.blanksEnd(below)) == '}';
        if (isLast && above < start && !isTouched(above, start, gone)) {
            edits.add(new TextEdit(above, start - above, ""));
        } else if ((isFirst || above < start) && below > end && !isTouched(end, below, gone)) {
            edits.add(new TextEdit(end, below - end, ""));
        }
    }

    private boolean isTouched(int from, int to, TextEdit but) {
        return edits.stream().anyMatch(each -> each != but && each.offset() <= to && each.end() >= from);
    }

    private int emptyLinesStart(int lineStart) {
        int at = lineStart;
        while (at > 0 && page.text().substring(page.lineStart(at - 1), at).isBlank()) {
            at = page.lineStart(at - 1);
        }
        return at;
    }

    private int emptyLinesEnd(int lineStart) {
        int at = lineStart;
        while (at < page.text().length()) {
            int next = page.afterLineBreak(page.blanksEnd(at));
            if (next == page.blanksEnd(at) && next < page.text().length()) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private int lineBreakBefore(int lineStart) {
        int at = lineStart - 1;
        return at > 0 && page.text().charAt(at - 1) == '\r' ? at - 1 : at;
    }
}
