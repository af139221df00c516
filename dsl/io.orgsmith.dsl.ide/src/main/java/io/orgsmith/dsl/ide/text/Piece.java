// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import io.orgsmith.dsl.format.DisplayWidth;

/**
 * A clause or a declaration in a block, with the comment that follows it on its line.
 *
 * @param text of several lines where it has a block of its own that is not on one
 * @param start offset of its first word; less than zero for what is new
 * @param end offset after it
 * @param breaks whether it begins a line
 * @param endsLine whether nothing can follow on its line, because a comment does
 */
record Piece(Rank rank, String text, int start, int end, boolean breaks, boolean endsLine) {
    /** Something that is not written yet. */
    static Piece fresh(Rank rank, String text) {
        return new Piece(rank, text, -1, -1, false, text.contains("//"));
    }

    boolean isNew() {
        return start < 0;
    }

    Piece breaking(boolean begins) {
        return new Piece(rank, text, start, end, begins, endsLine);
    }

    /** Whether it takes more than one line. */
    boolean isHigh() {
        return text.indexOf('\n') >= 0;
    }

    /** The columns that it takes. */
    int width() {
        return DisplayWidth.of(text);
    }
}
