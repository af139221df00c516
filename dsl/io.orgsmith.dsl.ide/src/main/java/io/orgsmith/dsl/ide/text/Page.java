// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The lines of a file: their indentation and how they end. */
record Page(ICompositeNode root, String text) {
    /** One level of indentation where the text shows none. */
    static final String INDENTATION = "  ";

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

    static Page of(EObject written) {
        var root = NodeModelUtils.findActualNodeFor(written).getRootNode();
        return new Page((ICompositeNode) root, root.getText());
    }

    /** How lines of this file end. */
    String newLine() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Whether there is no line end between two offsets. */
    boolean isOneLine(int from, int to) {
        return text.indexOf('\n', from) < 0 || text.indexOf('\n', from) >= to;
    }

    /** Whether an empty line stands between two offsets. */
    boolean hasEmptyLine(int from, int to) {
        return EMPTY_LINE.matcher(text.substring(from, to)).find();
    }

    /** Whether a word begins or goes on at an offset, so that a word written right before it would become one with it. */
    boolean isWord(int offset) {
        return offset < text.length() && isWord(text.charAt(offset));
    }

    /** Whether ids and codes may hold a character. */
    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "_-.".indexOf(c) >= 0;
    }

    /** Whether only blanks stand before an offset on its line. */
    boolean beginsLine(int offset) {
        return text.substring(lineStart(offset), offset).isBlank();
    }

    /** Whether only blanks stand from an offset to the end of its line. */
    boolean endsLine(int offset) {
        int next = blanksEnd(offset);
        return next >= text.length() || "\r\n".indexOf(text.charAt(next)) >= 0;
    }

    /** The blanks at the beginning of the line of an offset. */
    String indentation(int offset) {
        int start = lineStart(offset);
        return text.substring(start, blanksEnd(start));
    }

    /** The offset of the first character on the line. */
    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The offset of the first character from here on that is no blank of this line. */
    int blanksEnd(int offset) {
        int at = offset;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The offset after the last character before here that is no blank of this line. */
    int blanksStart(int offset) {
        int at = offset;
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at;
    }

    /** Where the line ends, before its line break; after a comment that goes over several lines. */
    int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        if (end < 0) {
            return text.length();
        }
        var leaf = NodeModelUtils.findLeafNodeAtOffset(root, end);
        if (leaf != null && leaf.getText().startsWith("/*") && leaf.getEndOffset() > end) {
            return lineEnd(leaf.getEndOffset());
        }
        return end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** The offset after the line break that stands here. */
    int afterLineBreak(int lineEnd) {
        int at = lineEnd;
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\n' ? at + 1 : at;
    }
}
