// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** An editor that is open, with the caret in it. */
record OrgEditor(ITextEditor editor) {
    /** Opens a file with the editor that the workbench has for it. */
    static OrgEditor open(IFile file) throws Exception {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        var part = IDE.openEditor(page, file);
        part.getSite().getShell().forceActive();
        part.setFocus();
        var editor = new OrgEditor((ITextEditor) part);
        Driver.waitUntil("the editor has the keys", () -> editor.text().isFocusControl());
        return editor;
    }

    StyledText text() {
        return (StyledText) editor.getAdapter(Control.class);
    }

    String id() {
        return editor.getSite().getId();
    }

    /** Puts the caret behind the first place with a text. */
    void caretBehind(String words) {
        int at = text().getText().indexOf(words);
        text().setCaretOffset(at + words.length());
        text().showSelection();
    }

    void close() {
        editor.getSite().getPage().closeEditor(editor, false);
    }
}
