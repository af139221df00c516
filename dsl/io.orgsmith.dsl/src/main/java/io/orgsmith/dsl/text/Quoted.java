// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.text;

import java.util.regex.Pattern;

/** Texts in double quotes, with the escapes {@code \" \\ \n \t}. */
public final class Quoted {
    private static final Pattern BARE =
            Pattern.compile("[\\p{L}\\p{N}_&&[^０-９Ａ-Ｚａ-ｚ]][\\p{L}\\p{N}_.\\-&&[^０-９Ａ-Ｚａ-ｚ]]*");

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
        return BARE.matcher(text).matches() ? text : quote(text);
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
