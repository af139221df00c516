// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.svg;

import java.util.Locale;

/** Puts texts into SVG so that they stay texts, whatever they hold. */
final class Xml {
    private Xml() {}

    /** A text between tags or in an attribute; what XML cannot hold at all is left out. */
    static String text(String text) {
        var safe = new StringBuilder();
        text.codePoints().filter(Xml::isAllowed).forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n', '\r', '\t' -> safe.append(' ');
                default -> safe.appendCodePoint(letter);
            }
        });
        return safe.toString();
    }

    /** A number as short as it can be, the same in every locale. */
    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    /** What XML 1.0 allows, without the marks that turn the direction of writing around. */
    private static boolean isAllowed(int letter) {
        boolean isXml = letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || letter >= 0x20 && letter <= 0xd7ff
                || letter >= 0xe000 && letter <= 0xfffd
                || letter >= 0x10000;
        boolean turns = letter >= 0x202a && letter <= 0x202e || letter >= 0x2066 && letter <= 0x2069;
        boolean isControl = letter >= 0x7f && letter <= 0x9f;
        return isXml && !turns && !isControl;
    }
}
