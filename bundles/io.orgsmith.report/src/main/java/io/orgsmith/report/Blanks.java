// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

/** Blanks that nobody sees: those around a text, and the ones that come along when it is copied from elsewhere. */
final class Blanks {
    private static final String INVISIBLE = "\u200B\uFEFF";

    private Blanks() {}

    /** The text without them; a blank that keeps words on one line becomes an ordinary one, and so do line ends. */
    static String trimmed(String text) {
        var plain = new StringBuilder();
        text.replace("\r\n", "\n")
                .codePoints()
                .filter(sign -> INVISIBLE.indexOf(sign) < 0)
                .map(sign -> sign == '\r' ? '\n' : Character.getType(sign) == Character.SPACE_SEPARATOR ? ' ' : sign)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }
}
