// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Prints the words, signs and comments of a text in its layout. */
final class Layout {
    private static final int WIDTH = 120;

    private final List<Item> items;
    private final boolean joining;
    private final StringBuilder out = new StringBuilder();
    /** For each open block whether it is printed on one line. */
    private final Deque<Boolean> flat = new ArrayDeque<>();

    private boolean clauseFits;
    private boolean lineBeganWithComment;

    /** @param joining whether plain clauses stay in one line where they were written in one */
    Layout(List<Item> items, boolean joining) {
        this.items = items;
        this.joining = joining;
    }

    String print() {
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (item.beginsClause() && !isFlat()) {
                clauseFits = 2 * flat.size() + flatWidth(i) <= WIDTH;
            }
            separate(i, item);
            boolean wasFlat = item.closes() && flat.pop();
            out.append(wasFlat && items.get(i - 1).opens() ? "}" : item.text());
            if (item.opens()) {
                flat.push(isFlat() || clauseFits && isOnOneLine(i));
            }
        }
        return out.isEmpty() ? "" : out.append('\n').toString();
    }

    private void separate(int i, Item item) {
        if (i == 0) {
            lineBeganWithComment = item.isComment();
            return;
        }
        var before = items.get(i - 1);
        if (breaksBefore(i, item, before)) {
            boolean blank = item.linesBefore() > 1 && !before.opens() && !item.closes();
            out.append(blank ? "\n\n" : "\n").append("  ".repeat(levels(i, item)));
            lineBeganWithComment = item.isComment();
        } else if (!item.tight() && !(before.opens() && item.closes())) {
            boolean wide = item.isLineComment() || item.beginsClause() && !before.opens() && !before.isComment();
            out.append(wide ? "  " : " ");
        }
    }

    private boolean breaksBefore(int i, Item item, Item before) {
        if (before.isLineComment()) {
            return true;
        }
        if (isFlat()) {
            return false;
        }
        if (item.isComment()) {
            return item.linesBefore() > 0;
        }
        if (before.isComment() && lineBeganWithComment && item.linesBefore() == 0) {
            return false;
        }
        boolean goesOn = item.linesBefore() > 0 && (before.text().equals(",") || before.isComment());
        boolean empty = before.opens() && item.closes();
        return item.beginsClause() && !joins(i, item, before) || item.closes() && !empty || goesOn;
    }

    /** Whether its author wrote a plain clause behind another one in a block, and they still fit one line. */
    private boolean joins(int i, Item item, Item before) {
        boolean behind =
                joining && item.linesBefore() == 0 && !before.opens() && !before.closes() && !before.isComment();
        return behind && !flat.isEmpty() && isPlain(i) && lineWidth() + 2 + flatWidth(i) <= WIDTH;
    }

    private int lineWidth() {
        return DisplayWidth.of(out.substring(out.lastIndexOf("\n") + 1));
    }

    /** Whether a clause has no block and ends in the line where it begins. */
    private boolean isPlain(int from) {
        for (int i = from; i < items.size(); i++) {
            var item = items.get(i);
            if (i > from && (item.beginsClause() || item.closes() || item.isLineComment())) {
                return true;
            }
            if (item.opens()
                    || i > from && item.linesBefore() > 0
                    || item.text().indexOf('\n') >= 0) {
                return item.isComment();
            }
        }
        return true;
    }

    private int levels(int i, Item item) {
        if (item.closes()) {
            return flat.size() - 1;
        }
        int next = i;
        while (next < items.size() && items.get(next).isComment()) {
            next++;
        }
        boolean atClause = next == items.size()
                || items.get(next).beginsClause()
                || items.get(next).closes();
        return flat.size() + (atClause ? 0 : 2);
    }

    private boolean isFlat() {
        return !flat.isEmpty() && flat.peek();
    }

    /** Whether its author wrote a block on one line. */
    private boolean isOnOneLine(int open) {
        int depth = 0;
        for (int i = open; i < items.size(); i++) {
            depth += items.get(i).opens() ? 1 : items.get(i).closes() ? -1 : 0;
            if (i > open && items.get(i).linesBefore() > 0
                    || items.get(i).text().indexOf('\n') >= 0) {
                return false;
            }
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    /** The columns of a clause with its blocks, all on one line. */
    private int flatWidth(int from) {
        int width = 0;
        int depth = 0;
        for (int i = from; i < items.size() && width <= WIDTH; i++) {
            var item = items.get(i);
            boolean ends = i > from && depth == 0 && (item.beginsClause() || item.closes() || item.isLineComment());
            if (ends) {
                break;
            }
            depth += item.opens() ? 1 : item.closes() ? -1 : 0;
            int gap = i == from || item.tight()
                    ? 0
                    : item.beginsClause() && !items.get(i - 1).opens() ? 2 : 1;
            width += gap + DisplayWidth.of(item.text());
        }
        return width;
    }
}
