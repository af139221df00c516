// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.document;

/**
 * Walks over the words and doc comment lines of an OCL text and skips what may hide a keyword: comments, strings, quoted
 * names, and words behind a dot, an arrow or a double colon.
 */
final class Scanner {

    /** What the scanner stopped at. */
    enum Kind {
        WORD,
        DOC_LINE,
        END
    }

    private final String text;
    private int next;
    private Kind kind = Kind.END;
    private int start;
    private boolean qualified;
    private int codeEnd;
    private int codeEndBefore;

    Scanner(String text) {
        this.text = text;
    }

    /** Goes to the next unqualified word or doc comment line, or to the end. */
    Kind advance() {
        do {
            codeEndBefore = codeEnd;
            kind = step();
        } while (kind == null);
        return kind;
    }

    Kind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    int end() {
        return next;
    }

    String word() {
        return text.substring(start, next);
    }

    /** One lexical step; null when it yields nothing to stop at. */
    private Kind step() {
        if (next >= text.length()) {
            start = next;
            return Kind.END;
        }
        start = next;
        char c = text.charAt(next);
        if (text.startsWith("--", next)) {
            return lineComment();
        }
        if (text.startsWith("/*", next)) {
            next = endOf("*/", next + 2);
            return null;
        }
        if (c == '\'' || c == '"') {
            skipQuoted(c);
            return null;
        }
        if (Character.isJavaIdentifierStart(c)) {
            return readWord();
        }
        skipSymbol(c);
        return null;
    }

    private Kind lineComment() {
        boolean doc = text.startsWith("--- ", next);
        int end = text.indexOf('\n', next);
        next = end < 0 ? text.length() : end;
        return doc ? Kind.DOC_LINE : null;
    }

    private Kind readWord() {
        while (next < text.length() && Character.isJavaIdentifierPart(text.charAt(next))) {
            next++;
        }
        boolean part = qualified;
        qualified = false;
        codeEnd = next;
        return part ? null : Kind.WORD;
    }

    private void skipQuoted(char quote) {
        next++;
        while (next < text.length() && text.charAt(next) != quote) {
            next += text.charAt(next) == '\\' ? 2 : 1;
        }
        next = Math.min(next + 1, text.length());
        qualified = false;
        codeEnd = next;
    }

    private void skipSymbol(char c) {
        if (text.startsWith("->", next) || text.startsWith("::", next)) {
            qualified = true;
            next += 2;
            codeEnd = next;
            return;
        }
        next++;
        if (!Character.isWhitespace(c)) {
            qualified = c == '.';
            codeEnd = next;
        }
    }

    /** Where the last code before the current stop ends; comments and blanks are not code. */
    int codeEnd() {
        return codeEndBefore;
    }

    private int endOf(String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at + mark.length();
    }
}
