// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What goes along when a declaration moves or is deleted: where it has lines of its own these, with the comment lines right above it and
 * the comment behind it.
 */
record Passage(int start, int end, String text) {
    static Passage of(EObject written) {
        var node = NodeModelUtils.findActualNodeFor(written);
        var page = Page.of(written);
        int end = page.lineEnd(node.getEndOffset());
        boolean ownLines = page.beginsLine(node.getOffset()) && isComment(page.text(), node.getEndOffset(), end);
        if (!ownLines) {
            return new Passage(
                    node.getOffset(), node.getEndOffset(), flush(node.getText().strip(), ""));
        }
        int start = commentStart(page, page.lineStart(node.getOffset()));
        var text = page.text().substring(start, end);
        return new Passage(start, page.afterLineBreak(end), flush(text, page.indentation(node.getOffset())));
    }

    /** The same without the comment above where that may tell of what follows, too, or of the whole file. */
    Passage alone(EObject written) {
        var page = Page.of(written);
        int line = page.lineStart(NodeModelUtils.findActualNodeFor(written).getOffset());
        return start >= line || tellsOfOne(page) ? this : new Passage(line, end, text);
    }

    private boolean tellsOfOne(Page page) {
        int next = page.blanksEnd(end);
        boolean ends = page.endsLine(next) || "}/".indexOf(page.text().charAt(next)) >= 0;
        var above = page.text().substring(0, start).stripTrailing();
        return ends && (isBlank(page, start) || above.endsWith("{"));
    }

    private static int commentStart(Page page, int line) {
        int start = line;
        while (start > 0 && isComment(page.text(), page.lineStart(start - 1), start - 1) && !isBlank(page, start)) {
            start = page.lineStart(start - 1);
        }
        return start;
    }

    private static boolean isBlank(Page page, int start) {
        return start > 0
                && page.text().substring(page.lineStart(start - 1), start).isBlank();
    }

    private static boolean isComment(String text, int from, int to) {
        var rest = text.substring(from, to).strip();
        return rest.isEmpty() || rest.startsWith("//");
    }

    private static String flush(String text, String indentation) {
        return text.lines()
                .map(line -> line.startsWith(indentation) ? line.substring(indentation.length()) : line.stripLeading())
                .collect(Collectors.joining("\n"));
    }
}
