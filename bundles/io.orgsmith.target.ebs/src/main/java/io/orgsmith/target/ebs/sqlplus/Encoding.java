// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.sqlplus;

/** How a script file writes what is not ASCII. */
public enum Encoding {
    /** Nothing but ASCII: literals by UNISTR, comments escaped. Right under every NLS_LANG. */
    ASCII,
    /** Readable literals and comments; right only where the client's NLS_LANG says AL32UTF8. */
    UTF8;

    /** The text as a comment or a printed line may hold it: on one line, without a statement terminator. */
    String comment(String text) {
        return this == ASCII ? Escaped.ascii(text) : Escaped.readable(text);
    }

    boolean plain(int codePoint) {
        boolean ascii = codePoint >= ' ' && codePoint < 127;
        return codePoint != '&' && (ascii || this == UTF8 && Character.isLetterOrDigit(codePoint));
    }
}
