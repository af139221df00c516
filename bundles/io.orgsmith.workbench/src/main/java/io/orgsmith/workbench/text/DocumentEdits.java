// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.text;

import io.orgsmith.dsl.edit.TextEdit;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;

/** Edits of the language on one document, which one undo takes back. */
public final class DocumentEdits {
    private DocumentEdits() {}

    /** @throws IllegalArgumentException when the edits were made for another text */
    public static void apply(IDocument document, List<TextEdit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        var undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.commit();
            undo.beginCompoundChange();
        }
        try {
            of(edits).apply(document, MultiTextEdit.NONE);
        } catch (BadLocationException e) {
            throw new IllegalArgumentException(e);
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }

    /** The same as the platform has it. */
    static MultiTextEdit of(List<TextEdit> edits) {
        var all = new MultiTextEdit();
        edits.forEach(edit -> all.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.replacement())));
        return all;
    }
}
