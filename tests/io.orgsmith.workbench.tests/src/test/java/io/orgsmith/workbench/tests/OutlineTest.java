// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The declarations of a text, beside it. */
class OutlineTest extends EditorScene {
    private Tree tree() throws Exception {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.showView(IPageLayout.ID_OUTLINE, null, org.eclipse.ui.IWorkbenchPage.VIEW_VISIBLE);
        Driver.waitUntil(
                "the outline is there",
                () -> !trees().isEmpty() && trees().get(0).getItemCount() > 0);
        return trees().get(0);
    }

    private static java.util.List<Tree> trees() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        return Widgets.all(window, Tree.class).stream()
                .filter(tree ->
                        tree.getItemCount() > 0 && tree.getItem(0).getText().startsWith("GH "))
                .toList();
    }

    @Test
    void declarationsStandInIt() throws Exception {
        var group = tree().getItem(0);
        assertThat(group.getText()).contains("光华集团").contains("business group");
        assertThat(group.getImage()).isNotNull();
        assertThat(group.getItem(0).getText()).startsWith("TV ");
        Picture.take("outline");
    }

    @Test
    void aClickLeadsToTheDeclaration() throws Exception {
        Mouse.click(tree().getItem(0).getItem(0));
        Driver.waitUntil(
                "it is selected", () -> editor.text().getSelectionText().equals("TV"));
    }

    @Test
    void itFollowsTheTextWhileItIsTyped() throws Exception {
        tree();
        editor.editor().setFocus();
        editor.caretBehind("operating unit TV");
        Driver.type("2");
        Driver.waitUntil(
                "the outline has the new id",
                () -> trees().get(0).getItem(0).getItem(0).getText().startsWith("TV2 "));
        Driver.press(SWT.CTRL, 'z');
    }

    @Test
    void whatIsClosedStaysSoWhileSomethingElseIsTyped() throws Exception {
        var unit = tree().getItem(0).getItem(0);
        unit.setExpanded(false);
        editor.editor().setFocus();
        editor.caretBehind("operating unit XRAY");
        Driver.type("2");
        Driver.waitUntil(
                "the outline has the new id",
                () -> tree().getItem(0).getItem(1).getText().startsWith("XRAY2 "));
        assertThat(unit.isDisposed()).as("its row is another one").isFalse();
        assertThat(unit.getExpanded()).isFalse();
        Driver.press(SWT.CTRL, 'z');
    }

    @Test
    void whatIsDeclaredAnewStandsWhereItIsWritten() throws Exception {
        var group = tree().getItem(0);
        int count = group.getItemCount();
        editor.editor().setFocus();
        int place = editor.text().getText().indexOf("operating unit XRAY");
        editor.text().replaceTextRange(place, 0, "operating unit NEW \"New\" {}\n  ");
        Driver.waitUntil("there is one more", () -> group.getItemCount() == count + 1);
        assertThat(group.getItem(0).getText()).startsWith("TV ");
        assertThat(group.getItem(1).getText()).startsWith("NEW ");
        assertThat(group.getItem(2).getText()).startsWith("XRAY ");
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is gone", () -> group.getItemCount() == count);
    }
}
