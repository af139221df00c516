// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import io.orgsmith.dsl.ide.Spot;
import io.orgsmith.workbench.text.WorkbenchEdits;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** The editors that show {@code .org} files. */
public final class OrgEditors {
    private OrgEditors() {}

    public static boolean isOrg(ITextEditor editor) {
        return editor.getEditorInput().getName().endsWith(".org");
    }

    /** The one in which a command was called. */
    public static Optional<ITextEditor> of(ExecutionEvent event) {
        return HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && isOrg(editor)
                ? Optional.of(editor)
                : Optional.empty();
    }

    public static IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    public static ITextViewer viewer(ITextEditor editor) {
        return editor.getAdapter(ITextViewer.class);
    }

    /** Where the caret is in the text of an editor, in UTF-16 units. */
    public static int caret(ITextEditor editor) {
        return viewer(editor).getSelectedRange().x;
    }

    /** Opens a file and selects a stretch of it. */
    public static void show(IWorkbenchPage page, IFile file, int offset, int length) throws PartInitException {
        if (IDE.openEditor(page, file) instanceof ITextEditor editor) {
            editor.selectAndReveal(offset, length);
        }
    }

    /** The same of a stretch that the language services name. */
    public static void show(IWorkbenchPage page, Spot spot) throws CoreException {
        var file = WorkbenchEdits.fileAt(Path.of(spot.file()));
        show(page, file, spot.span().offset(), spot.span().length());
    }
}
