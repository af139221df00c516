// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** From a line of the explorer to the text that declares it, and back. */
class ExplorerNavigationTest extends ExplorerScene {
    @Test
    void enterOpensTheTextAtTheDeclaration() throws Exception {
        explorer.click("GH", "  XRAY");
        Driver.press(0, (int) SWT.CR);
        theIdIsSelected("organizations.org", "XRAY");
    }

    @Test
    void aDoubleClickOpensTheTextAtTheDeclaration() throws Exception {
        explorer.click("GH", "  TV");
        Mouse.doubleClick(explorer.item("GH", "  TV"));
        theIdIsSelected("organizations.org", "TV");
    }

    @Test
    void f3OpensTheTextAtTheDeclaration() throws Exception {
        explorer.click("GH", "ADMIN");
        Driver.press(0, SWT.F3);
        theIdIsSelected("organizations.org", "ADMIN");
    }

    @Test
    void enterOnALineWithoutTextClosesAndOpensIt() throws Exception {
        var project = explorer.tree().getItem(0);
        assertThat(project.getExpanded()).isTrue();
        Mouse.click(project);
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil("it is closed", () -> !explorer.tree().getItem(0).getExpanded());
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil("it is open", () -> explorer.tree().getItem(0).getExpanded());
        assertThat(page.getActiveEditor()).isNull();
    }

    @Test
    void theTreeFollowsTheCaretWhenLinked() throws Exception {
        var editor = OrgEditor.open(example.file("organizations.org"));
        Toolbar.press(explorer.view(), "Link with Editor");
        page.activate(editor.editor());
        Driver.waitUntil("the editor has the keys", () -> editor.text().isFocusControl());
        editor.caretBehind("operating unit XRAY \"X");
        Driver.press(0, SWT.ARROW_RIGHT);
        Driver.waitUntil("the line is selected", () -> selected().endsWith("  XRAY"));
        editor.caretBehind("code B02 like PLANT {\n      legal");
        Driver.press(0, SWT.ARROW_RIGHT);
        Driver.waitUntil("the inner line is selected", () -> selected().endsWith("  BJ_XR_PLANT"));
        Picture.take("explorer-linked");
    }

    @Test
    void theCaretFollowsTheTreeWhenLinked() throws Exception {
        var editor = OrgEditor.open(example.file("organizations.org"));
        Toolbar.press(explorer.view(), "Link with Editor");
        explorer.click("GH", "  XRAY");
        theIdIsSelected("organizations.org", "XRAY");
        assertThat(explorer.tree().isFocusControl()).isTrue();
        assertThat(editor.text().getSelectionText()).isEqualTo("XRAY");
    }

    private String selected() {
        var selection = explorer.tree().getSelection();
        return selection.length == 0 ? "" : selection[0].getText();
    }

    private void theIdIsSelected(String file, String id) throws Exception {
        Driver.waitUntil(
                id + " is selected",
                () -> page.getActiveEditor() instanceof ITextEditor editor
                        && editor.getTitle().equals(file)
                        && ((ITextSelection) editor.getSelectionProvider().getSelection())
                                .getText()
                                .equals(id));
    }
}
