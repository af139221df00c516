// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.IDocument;

/** What the words of a document mean. They move with its text until it is known anew. */
final class MeaningsOfDocument {
    private static final String CATEGORY = "io.orgsmith.workbench.meanings";

    private final IDocument document;
    private final DefaultPositionUpdater updater = new DefaultPositionUpdater(CATEGORY);

    MeaningsOfDocument(IDocument document) {
        this.document = document;
        document.addPositionCategory(CATEGORY);
        document.addPositionUpdater(updater);
    }

    Stream<Meaning> all() {
        try {
            return Stream.of(document.getPositions(CATEGORY)).map(Meaning.class::cast);
        } catch (BadPositionCategoryException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it is known anew what other words mean, or another thing. */
    boolean replace(List<Meaning> now) {
        var before = all().toList();
        if (isSame(before, now)) {
            return false;
        }
        try {
            for (var each : before) {
                document.removePosition(CATEGORY, each);
            }
            for (var each : now) {
                document.addPosition(CATEGORY, each);
            }
        } catch (BadLocationException | BadPositionCategoryException e) {
            throw new IllegalStateException(e);
        }
        return true;
    }

    private static boolean isSame(List<Meaning> before, List<Meaning> now) {
        for (int i = 0; i < before.size() && i < now.size(); i++) {
            if (!before.get(i).isLike(now.get(i))) {
                return false;
            }
        }
        return before.size() == now.size();
    }

    void close() {
        document.removePositionUpdater(updater);
        try {
            document.removePositionCategory(CATEGORY);
        } catch (BadPositionCategoryException e) {
            throw new IllegalStateException(e);
        }
    }
}
