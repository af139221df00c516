// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The workbench is started again in the folder that {@link LeavingTest} left. */
@ExtendWith(ErrorLog.class)
class ReturningTest {
    @Test
    void theNextDayBeginsWhereTheLastOneEnded() throws Exception {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        assertThat(page.getEditorReferences())
                .extracting(IEditorReference::getTitle)
                .contains("accounting.org", "organizations.org");
        Driver.waitUntil(
                "the text is there again",
                () -> page.getActiveEditor().getTitle().equals("organizations.org"));
        var example = new Example(ResourcesPlugin.getWorkspace().getRoot().getProject("television"));
        assertThat(example.errors()).as("without a new check").hasSize(1);
        var explorer = Explorer.open();
        Driver.waitUntil(
                "the explorer is by ledger", () -> explorer.below().stream().anyMatch(line -> line.startsWith("CN ")));
        theErrorIsMendedAndGone(example, new OrgEditor((ITextEditor) page.getActiveEditor()));
        whatCannotBeReadSaysSoAndLeadsThere(explorer);
    }

    private static void whatCannotBeReadSaysSoAndLeadsThere(Explorer explorer) throws Exception {
        var line = new UnreadLine(explorer.tree(), LeavingTest.UNREAD);
        Driver.waitUntil("the project says so", () -> line.text().contains("cannot be read"));
        Mouse.doubleClick(line.error());
        line.isOpenAtTheError("organizations.org");
    }

    private static void theErrorIsMendedAndGone(Example example, OrgEditor editor) throws Exception {
        editor.editor().getSite().getPage().activate(editor.editor());
        Driver.waitUntil("the editor has the keys", () -> editor.text().isFocusControl());
        editor.caretBehind(LeavingTest.BEFORE);
        Picture.take("returned");
        Driver.type(LeavingTest.MISSING);
        Driver.waitUntil("the error is gone", () -> example.errors().isEmpty());
        Driver.press(SWT.CTRL, 's');
        Driver.waitUntil("it is saved", () -> !editor.editor().isDirty());
    }
}
