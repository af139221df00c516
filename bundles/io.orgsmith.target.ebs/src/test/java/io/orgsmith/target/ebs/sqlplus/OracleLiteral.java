// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.sqlplus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Evaluates a literal as Oracle does: pieces joined by ||, each a quoted text, plain or given to UNISTR. */
final class OracleLiteral {
    private static final Pattern PIECE =
            Pattern.compile("(?:(TO_CHAR\\(UNISTR\\()'((?:[^']|'')*)'\\)\\)|'((?:[^']|'')*)')(\\s*\\|\\|\\s*|$)");

    private OracleLiteral() {}

    /** @throws IllegalArgumentException when the SQL is anything but one text literal */
    static String value(String sql) {
        if (sql.equals("NULL")) {
            return "";
        }
        var text = new StringBuilder();
        Matcher piece = PIECE.matcher(sql);
        int end = 0;
        while (end < sql.length()) {
            if (!piece.find(end) || piece.start() != end) {
                throw new IllegalArgumentException("no literal at " + end + ": " + sql);
            }
            text.append(piece.group(1) == null ? piece.group(3).replace("''", "'") : unistr(piece.group(2)));
            end = piece.end();
        }
        return text.toString();
    }

    private static String unistr(String quoted) {
        String text = quoted.replace("''", "'");
        var value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\\') {
                value.append(text.charAt(i));
            } else if (text.charAt(i + 1) == '\\') {
                value.append('\\');
                i++;
            } else {
                value.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                i += 4;
            }
        }
        return value.toString();
    }
}
