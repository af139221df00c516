// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.edit;

/** What stands around a stretch of a text in its lines. */
record Line(String text) {
    int start(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The offset of the line break, or of the end of the text. */
    int end(int offset) {
        int found = text.indexOf('\n', offset);
        return found < 0 ? text.length() : found;
    }

    /** The offset after the line break. */
    int next(int offset) {
        return Math.min(text.length(), end(offset) + 1);
    }

    String indent(int offset) {
        int start = start(offset);
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Whether nothing but a comment shares the lines of the stretch. */
    boolean isAlone(int from, int to) {
        var after = text.substring(to, end(to)).strip();
        return text.substring(start(from), from).isBlank() && (after.isEmpty() || after.startsWith("//"));
    }

    /** The beginning of the comment lines directly above the line. */
    int withComments(int lineStart) {
        int start = lineStart;
        while (start > 0) {
            int above = start(start - 1);
            if (!text.substring(above, start).strip().startsWith("//")) {
                break;
            }
            start = above;
        }
        return start;
    }

    String lineBreak() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
