// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.sqlplus;

/** A one-line comment, semicolons as commas, that SQL*Plus can neither continue on the next line nor take for the end of a statement. */
public final class SqlComment {
    private static final int LONGEST = 400;

    private SqlComment() {}

    public static String line(String text, Encoding encoding) {
        String safe = encoding.comment(text.replace(';', ',')).strip();
        String cut = safe.length() > LONGEST ? safe.substring(0, LONGEST) + " ..." : safe;
        return "-- " + (cut.endsWith("-") ? cut + "." : cut);
    }
}
