// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
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

    /** The one that the user is in. */
    static OrgEditor active() {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        return new OrgEditor((ITextEditor) page.getActiveEditor());
    }

    StyledText text() {
        return (StyledText) editor.getAdapter(Control.class);
    }

    String id() {
        return editor.getSite().getId();
    }

    /** How the first character of a text looks, at the first place with it. */
    StyleRange styleOf(String words) {
        return text().getStyleRangeAtOffset(text().getText().indexOf(words));
    }

    /** Puts the caret behind the first place with a text, and moves it, for a view that was scrolled notices it by a key. */
    void caretBehind(String words) throws InterruptedException {
        editor.selectAndReveal(end(words), 0);
        Driver.press(0, SWT.ARROW_LEFT);
        Driver.press(0, SWT.ARROW_RIGHT);
    }

    /** Lets the mouse rest behind the first place with a text. */
    void rest(String words) throws InterruptedException {
        caretBehind(words);
        var at = text().getLocationAtOffset(text().getCaretOffset());
        var place = text().toDisplay(at.x, at.y + text().getLineHeight() / 2);
        Mouse.move(new Point(place.x - 1, place.y));
        Mouse.move(place);
    }

    /** In the whole text, also where parts of it are folded away. */
    private int end(String words) {
        var all = editor.getDocumentProvider()
                .getDocument(editor.getEditorInput())
                .get();
        return all.indexOf(words) + words.length();
    }

    void close() {
        editor.getSite().getPage().closeEditor(editor, false);
    }
}
