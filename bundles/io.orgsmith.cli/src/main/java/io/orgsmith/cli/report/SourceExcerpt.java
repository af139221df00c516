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

    private static String cutLeft(String text) {
        var rest = text;
        while (CellWidth.of(rest) > BEFORE) {
            rest = rest.substring(rest.offsetByCodePoints(0, 1));
        }
        return rest.length() == text.length() ? text : CUT + rest;
    }

    private static String cutRight(String text, int cells) {
        var rest = text;
        while (CellWidth.of(rest) > cells) {
            rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
        }
        return rest.length() == text.length() ? text : rest + CUT;
    }
}
