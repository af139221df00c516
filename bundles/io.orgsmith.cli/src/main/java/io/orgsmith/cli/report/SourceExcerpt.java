// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import io.orgsmith.plan.print.CellWidth;
import io.orgsmith.workspace.Place;
import io.orgsmith.workspace.source.Lines;

/**
 * A line of a file and, under it, a mark under the stretch that is meant: right also where letters are wide, and cut to what
 * is near where the line is long.
 *
 * @param line as it is printed: tabs as blanks, control characters as �
 * @param indent the cells before the mark
 * @param width the cells of the mark, at least one
 */
record SourceExcerpt(String line, int indent, int width) {
    private static final String TAB = "    ";
    private static final String CUT = "…";
    private static final int BEFORE = 60;
    private static final int MARKED = 60;
    private static final int AFTER = 40;
    private static final int WHOLE = 110;

    static SourceExcerpt of(Lines lines, Place place) {
        int number = lines.lineOf(place.offset());
        var text = lines.line(number);
        int start = Math.min(place.offset() - lines.startOf(number), text.length());
        int end = Math.min(start + place.length(), text.length());
        var before = cutLeft(printable(text.substring(0, start)));
        var marked = cutRight(printable(text.substring(start, end)), MARKED);
        boolean isCut = marked.endsWith(CUT) && !text.substring(start, end).endsWith(CUT);
        var after = isCut ? "" : cutRight(printable(text.substring(end)), after(before, marked));
        return new SourceExcerpt(before + marked + after, CellWidth.of(before), Math.max(1, CellWidth.of(marked)));
    }

    /** A line that fits as a whole is not cut. */
    private static int after(String before, String marked) {
        return Math.max(AFTER, WHOLE - CellWidth.of(before) - CellWidth.of(marked));
    }

    private static String printable(String text) {
        return text.replace("\t", TAB).replaceAll("\\p{Cc}", "\uFFFD");
    }

    /** The longest end that fits. What fits is found by halves: a line may be as long as a file. */
    private static String cutLeft(String text) {
        int from = 0;
        int to = text.codePointCount(0, text.length());
        while (from < to) {
            int middle = (from + to) / 2;
            if (CellWidth.of(text.substring(text.offsetByCodePoints(0, middle))) > BEFORE) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from == 0 ? text : CUT + text.substring(text.offsetByCodePoints(0, from));
    }

    private static String cutRight(String text, int cells) {
        int from = 0;
        int to = text.codePointCount(0, text.length());
        int all = to;
        while (from < to) {
            int middle = (from + to + 1) / 2;
            if (CellWidth.of(text.substring(0, text.offsetByCodePoints(0, middle))) > cells) {
                to = middle - 1;
            } else {
                from = middle;
            }
        }
        return from == all ? text : text.substring(0, text.offsetByCodePoints(0, from)) + CUT;
    }
}
