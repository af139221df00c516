// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** What keys do in the editor. */
class CommandsTest extends EditorScene {
    @Test
    void f3LeadsToTheDeclarationInAnotherFile() throws Exception {
        editor.caretBehind("legal entities BJ_");
        Driver.press(0, SWT.F3);
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Driver.waitUntil(
                "the other file is open",
                () -> page.getActiveEditor().getTitle().equals("accounting.org"));
    }

    @Test
    void aLineBecomesACommentAndBack() throws Exception {
        editor.caretBehind("default legal context BJ_");
        Driver.press(SWT.CTRL, '/');
        Driver.waitUntil(
                "it is a comment", () -> editor.text().getText().contains("    // default legal context BJ_TV"));
        Driver.press(SWT.CTRL, '/');
        Driver.waitUntil("it is none", () -> editor.text().getText().contains("\n    default legal context BJ_TV"));
    }

    @Test
    void theTextGetsItsLayout() throws Exception {
        var before = editor.text().getText();
        editor.caretBehind("default legal context");
        Driver.type("   ");
        Driver.press(SWT.CTRL | SWT.SHIFT, 'f');
        Driver.waitUntil("it is as before", () -> editor.text().getText().equals(before));
    }

    @Test
    void onlyTheSelectedLinesGetTheirs() throws Exception {
        editor.caretBehind("default legal context");
        Driver.type("   ");
        editor.caretBehind("legal entities");
        Driver.type("   ");
        Driver.press(SWT.SHIFT, SWT.HOME);
        Driver.press(SWT.CTRL | SWT.SHIFT, 'f');
        Driver.waitUntil("this line has it", () -> editor.text().getText().contains("    legal entities BJ_TV"));
        assertThat(editor.text().getText()).contains("default legal context    BJ_TV");
    }

    @Test
    void theSelectionGrows() throws Exception {
        editor.caretBehind("default legal context BJ_");
        Driver.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_UP);
        Driver.waitUntil(
                "the id is selected", () -> editor.text().getSelectionText().equals("BJ_TV"));
        Driver.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_UP);
        Driver.waitUntil(
                "more is selected", () -> editor.text().getSelectionText().length() > "BJ_TV".length());
        assertThat(editor.text().getSelectionText()).contains("BJ_TV");
    }

    @Test
    void blocksFold() throws Exception {
        var viewer = (ProjectionViewer) editor.editor().getAdapter(ITextViewer.class);
        Driver.waitUntil("there are folds", () -> viewer.getProjectionAnnotationModel()
                .getAnnotationIterator()
                .hasNext());
        int lines = editor.text().getLineCount();
        viewer.getProjectionAnnotationModel().collapse((ProjectionAnnotation)
                viewer.getProjectionAnnotationModel().getAnnotationIterator().next());
        Driver.waitUntil("lines are hidden", () -> editor.text().getLineCount() < lines);
    }

    @Test
    void whatBelongsToADeclarationIsCountedAboveIt() throws Exception {
        Driver.waitUntil(
                "the counts are there",
                () -> editor.text().getLineVerticalIndent(1) > 0
                        || editor.text().getLineVerticalIndent(2) > 0);
        assertThat(editor.text().getText()).doesNotContain("inventory organizations ·");
    }
}
