// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The edits that bring new pieces between those that are written, and put line breaks where lines begin that did not.
 *
 * @param pieces of the block, old and new, in their order
 * @param outer the indentation of the declaration
 * @param inner the indentation of its clauses
 * @param apart which of them an empty line comes before
 */
record Gaps(Body body, List<Piece> pieces, String outer, String inner, Apart apart) {

    List<Insertion> filled() {
        if (!body.exists()) {
            boolean inLines = pieces.get(0).breaks();
            var end = inLines ? page().newLine() + outer : " ";
            return List.of(new Insertion(body.wordsEnd(), " {" + text(pieces, null) + end + "}"));
        }
        var edits = new ArrayList<Insertion>();
        int from = body.start();
        Piece last = null;
        var fresh = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (piece.isNew()) {
                fresh.add(piece);
            } else {
                before(piece, from, text(fresh, last) + after(fresh, last, piece), fresh, edits);
                from = piece.end();
                last = piece;
                fresh.clear();
            }
        }
        atEnd(from, text(fresh, last), fresh, edits);
        return edits;
    }

    private void before(Piece piece, int from, String text, List<Piece> fresh, List<Insertion> edits) {
        boolean broke = page().beginsLine(piece.start());
        if (piece.breaks() && !broke) {
            edits.add(new Insertion(page().blanksStart(piece.start()), piece.start(), text + newLine()));
        } else if (fresh.isEmpty()) {
            return;
        } else if (broke && piece.breaks()) {
            edits.add(new Insertion(fresh.get(0).breaks() ? page().lineEnd(from) : from, text));
        } else if (from == body.start() && fresh.get(0).breaks() && !broke) {
            edits.add(new Insertion(page().blanksStart(piece.start()), piece.start(), text + "  "));
        } else if (broke || from == body.start()) {
            edits.add(new Insertion(piece.start(), text.strip() + "  "));
        } else {
            edits.add(new Insertion(from, text));
        }
    }

    private void atEnd(int from, String text, List<Piece> fresh, List<Insertion> edits) {
        int end = body.end();
        boolean opens = body.isOneLine() && !pieces.isEmpty() && pieces.get(0).breaks();
        if (opens) {
            edits.add(new Insertion(page().blanksStart(end), end, text + page().newLine() + outer));
        } else if (!fresh.isEmpty()) {
            boolean tight = page().text().charAt(from) == '}';
            boolean lineAfter = fresh.get(0).breaks() && !page().isOneLine(from, end);
            edits.add(new Insertion(lineAfter ? page().lineEnd(from) : from, text + (tight ? " " : "")));
        }
    }

    /** The new pieces, each with what stands before it. @param last the piece before them; null for none */
    private String text(List<Piece> fresh, Piece last) {
        var texts = new StringBuilder();
        var before = last;
        for (var piece : fresh) {
            var gap = piece.breaks() && apart.is(before, piece) ? page().newLine() : "";
            var between = piece.breaks() ? newLine() : before == null ? " " : "  ";
            texts.append(gap).append(between).append(piece.text().replace("\n", newLine()));
            before = piece;
        }
        return texts.toString();
    }

    /** The empty line between new pieces and one that is written right behind them. */
    private String after(List<Piece> fresh, Piece last, Piece next) {
        if (fresh.isEmpty() || !fresh.get(0).breaks() || !page().beginsLine(next.start())) {
            return "";
        }
        var end = fresh.get(fresh.size() - 1);
        boolean isKept = last != null && !end.rank().declares();
        int from = page().lineEnd(last == null ? body.start() : last.end());
        boolean isTight = !page().hasEmptyLine(from, next.start());
        return !isKept && isTight && apart.is(end, next) ? page().newLine() : "";
    }

    private String newLine() {
        return page().newLine() + inner;
    }

    private Page page() {
        return body.page();
    }
}
