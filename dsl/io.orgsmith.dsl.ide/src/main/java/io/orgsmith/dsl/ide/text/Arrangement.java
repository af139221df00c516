// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a block in their order, and which of them begin a line. */
final class Arrangement {
    /** The columns that a line has at most; a Chinese character takes two. */
    static final int LONGEST_LINE = 100;

    private final List<Piece> pieces;
    private final int indentation;
    private final boolean isOnePerLine;

    /** @param indentation the columns before each line of the block */
    Arrangement(List<Piece> written, int indentation) {
        this.pieces = new ArrayList<>(written);
        this.indentation = indentation;
        this.isOnePerLine = isOnePerLine();
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Puts a piece after the last one that comes before it, clauses before all declarations; returns its place. */
    int insert(Piece fresh) {
        int place = place(fresh.rank());
        pieces.add(place, fresh);
        return place;
    }

    private int place(Rank rank) {
        int nested = 0;
        while (nested < pieces.size() && !pieces.get(nested).rank().declares()) {
            nested++;
        }
        int place = rank.declares() ? nested : 0;
        int end = rank.declares() ? pieces.size() : nested;
        for (int i = place; i < end; i++) {
            var each = pieces.get(i).rank();
            place = each.declares() == rank.declares() && each.place() <= rank.place() ? i + 1 : place;
        }
        return place;
    }

    /** Gives all pieces lines anew; what somebody wrote later than usual stays with what is before it. */
    void layOut() {
        for (int i = 0; i < pieces.size(); i++) {
            begin(i, true);
            boolean joins =
                    i > 0 && (joins(i - 1, i) || isLate(i) && canFollow(i)) && width(first(i - 1), i) <= LONGEST_LINE;
            begin(i, !joins);
        }
    }

    private boolean isLate(int place) {
        var rank = pieces.get(place).rank();
        return !rank.declares() && rank.place() < pieces.get(place - 1).rank().place();
    }

    /**
     * Gives a new piece a place in the lines: on that of its neighbours where they are about the same and it fits.
     *
     * @param calm whether the pieces after it have to stay where they are
     */
    void fit(int place, boolean calm) {
        boolean isLast = place + 1 == pieces.size();
        boolean isInside = !isLast && !pieces.get(place + 1).breaks();
        boolean fits = width(first(place), last(place)) <= LONGEST_LINE;
        if (place > 0 && fits && (!isOnePerLine && joins(place - 1, place) || isInside && canFollow(place))) {
            return;
        }
        if (place == 0 && isInside && fits && !pieces.get(place).isHigh()) {
            return;
        }
        if (calm && isInside) {
            return;
        }
        begin(place, true);
        if (!isLast && !calm) {
            begin(place + 1, false);
            boolean joins = (isInside || !isOnePerLine)
                    && joins(place, place + 1)
                    && width(place, last(place + 1)) <= LONGEST_LINE;
            begin(place + 1, !joins);
        }
    }

    private void begin(int place, boolean breaks) {
        pieces.set(place, pieces.get(place).breaking(breaks));
    }

    private boolean joins(int place, int next) {
        return pieces.get(place).rank().sharesLine(pieces.get(next).rank()) && canFollow(next);
    }

    /** Whether a piece can stand on the line of the one before. */
    private boolean canFollow(int place) {
        var before = pieces.get(place - 1);
        return !before.endsLine() && !before.isHigh() && !pieces.get(place).isHigh();
    }

    /** Whether somebody wrote a clause a line where he could have written several. */
    private boolean isOnePerLine() {
        boolean couldJoin = false;
        for (int i = 1; i < pieces.size() && !pieces.get(i).rank().declares(); i++) {
            if (!pieces.get(i).breaks()) {
                return false;
            }
            couldJoin |= joins(i - 1, i) && width(i - 1, i) <= LONGEST_LINE;
        }
        return couldJoin;
    }

    private int first(int place) {
        int first = place;
        while (first > 0 && !pieces.get(first).breaks()) {
            first--;
        }
        return first;
    }

    private int last(int place) {
        int last = place;
        while (last + 1 < pieces.size() && !pieces.get(last + 1).breaks()) {
            last++;
        }
        return last;
    }

    private int width(int from, int to) {
        return indentation
                + pieces.subList(from, to + 1).stream().mapToInt(Piece::width).sum()
                + 2 * (to - from);
    }
}
