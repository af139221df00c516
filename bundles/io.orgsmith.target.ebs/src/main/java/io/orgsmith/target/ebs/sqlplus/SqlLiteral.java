// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.sqlplus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A value as an Oracle literal: the only way for a name to get into a script. A text keeps to lines far below the 2,499
 * characters that SQL*Plus reads, never holds a line break, and has no {@code &}.
 */
public final class SqlLiteral {
    private static final int PIECE = 90;

    private final String ascii;
    private final String utf8;

    private SqlLiteral(String ascii, String utf8) {
        this.ascii = ascii;
        this.utf8 = utf8;
    }

    /** A text; the empty text is NULL, as Oracle has it. */
    public static SqlLiteral text(String text) {
        return text.isEmpty() ? none() : new SqlLiteral(write(text, Encoding.ASCII), write(text, Encoding.UTF8));
    }

    public static SqlLiteral day(LocalDate day) {
        return same("TO_DATE('" + day + "','YYYY-MM-DD')");
    }

    public static SqlLiteral number(long number) {
        return same(Long.toString(number));
    }

    /** NULL. */
    public static SqlLiteral none() {
        return same("NULL");
    }

    /** The literal as SQL; pieces of a long text stand on lines of their own. */
    public String sql(Encoding encoding) {
        return encoding == Encoding.ASCII ? ascii : utf8;
    }

    private static SqlLiteral same(String sql) {
        return new SqlLiteral(sql, sql);
    }

    private static String write(String text, Encoding encoding) {
        boolean plain = text.codePoints().allMatch(encoding::plain);
        List<String> pieces = new ArrayList<>();
        var piece = new StringBuilder();
        text.codePoints().forEach(c -> {
            String written = plain ? quoted(c) : encoding.plain(c) ? quoted(c).replace("\\", "\\\\") : units(c);
            if (piece.length() + written.length() > PIECE) {
                int end = lastBreak(piece);
                pieces.add(piece.substring(0, end));
                piece.delete(0, end);
            }
            piece.append(written);
        });
        pieces.add(piece.toString());
        String open = plain ? "'" : "TO_CHAR(UNISTR('";
        String close = plain ? "'" : "'))";
        return open + String.join(close + "\n      || " + open, pieces) + close;
    }

    /** After the last blank or comma of the second half, so that words stay whole; else at the end. */
    private static int lastBreak(StringBuilder piece) {
        int last = Math.max(piece.lastIndexOf(" "), piece.lastIndexOf(","));
        return last > PIECE / 2 ? last + 1 : piece.length();
    }

    private static String quoted(int c) {
        return c == '\'' ? "''" : Character.toString(c);
    }

    /** A character outside the first plane as two escapes, which never part. */
    private static String units(int c) {
        var units = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            units.append(Escaped.unit(unit));
        }
        return units.toString();
    }
}
