// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.text;

import java.util.Set;
import java.util.regex.Pattern;

/** Texts in double quotes, with the escapes {@code \" \\ \n \t}. */
public final class Quoted {
    /** The letters and digits of a code, as the terminal CODE of the grammar has them, without full-width ones. */
    private static final String LETTERS =
            "[\\p{L}\\p{N}_&&[a-zA-Z0-9_\\u00c0-\\u02af\\u0370-\\u1fff\\u3005-\\u3007\\u3040-\\u30ff"
                    + "\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff\\x{10000}-\\x{10ffff}]]";

    private static final Pattern BARE = Pattern.compile(LETTERS + "[" + LETTERS + ".\\-]*");

    /** Words that the language keeps for itself; every other keyword can be a code. */
    private static final Set<String> KEPT = Set.of("Yes", "No", "yes", "no");

    private Quoted() {}

    /** The text between the quotes, escapes resolved. */
    public static String unquote(String quoted) {
        var inner = quoted.substring(1, quoted.length() - 1);
        if (inner.indexOf('\\') < 0) {
            return inner;
        }
        var text = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else {
                i++;
                text.append(unescaped(inner.charAt(i)));
            }
        }
        return text.toString();
    }

    /** The text in quotes, escaped where needed. */
    public static String quote(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }

    /** The text as a bare code where that reads back as the same, else in quotes. */
    public static String quoteIfNeeded(String text) {
        return isCode(text) ? text : quote(text);
    }

    /** Whether the text can stand as a code or an id, without quotes. */
    public static boolean isCode(String text) {
        return BARE.matcher(text).matches() && !KEPT.contains(text);
    }

    private static char unescaped(char escape) {
        return switch (escape) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escape;
        };
    }
}
