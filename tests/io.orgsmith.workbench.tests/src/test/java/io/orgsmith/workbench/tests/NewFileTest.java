// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.project.NewFileWizard;
import java.util.stream.IntStream;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** File > New > Organization File. */
@ExtendWith(ErrorLog.class)
class NewFileTest {
    private final IWorkbenchPage page =
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private Example example;

    @BeforeEach
    void project() throws Exception {
        example = Example.television();
    }

    @AfterEach
    void removeTheProject() throws Exception {
        page.closeAllEditors(false);
        example.delete();
    }

    @Test
    void theMenuHasIt() {
        assertThat(Menus.of("File", "New")).contains("Organization File");
    }

    @Test
    void aFileBeginsWithTheChosenDeclarationFilledInFromTheProject() throws Exception {
        var wizard = open();
        choose(wizard, "operating unit");
        assertThat(name(wizard).getText()).isEqualTo("operating-unit.org");
        Picture.take("new-file");
        Mouse.click(Widgets.button(wizard, "Finish"));
        Driver.waitUntil("the file is open", () -> page.getActiveEditor() != null);
        try (var text = example.file("operating-unit.org").getContents()) {
            assertThat(new String(text.readAllBytes()))
                    .startsWith("operating unit ID \"name\" {")
                    .contains("business group GH", "ledger CN")
                    .doesNotContain("$");
        }
    }

    @Test
    void aNameThatIsTakenOrCannotBeIsRefused() throws Exception {
        var wizard = open();
        choose(wizard, "ledger");
        Mouse.click(name(wizard));
        Driver.press(SWT.CTRL, 'a');
        Driver.type("access.org");
        assertThat(Widgets.button(wizard, "Finish").isEnabled()).isFalse();
        Driver.press(SWT.CTRL, 'a');
        Driver.type("books/mine");
        assertThat(Widgets.button(wizard, "Finish").isEnabled())
                .as("in a folder that is not there")
                .isFalse();
        Mouse.click(Widgets.button(wizard, "Cancel"));
        Driver.waitUntil("the wizard is closed", wizard::isDisposed);
    }

    @Test
    void itIsMadeInTheProjectThatOneIsIn() throws Exception {
        var other = Example.copy("a-project-before").checked();
        try {
            var explorer = Explorer.open();
            Driver.waitUntil(
                    "both are there",
                    () -> explorer.tree().getItemCount() == 2
                            && explorer.tree().getItem(1).getItemCount() > 0);
            var line = explorer.tree().getItem(1).getItem(0);
            isIn("television", new StructuredSelection(line.getData()));
            Diagram.open(example.project(), null);
            isIn("television", StructuredSelection.EMPTY);
        } finally {
            page.closeAllEditors(false);
            other.delete();
        }
    }

    private static void isIn(String project, IStructuredSelection selection) throws Exception {
        var wizard = new NewFileWizard();
        var open = Wizards.open(wizard, selection, "New Organization File");
        assertThat(Widgets.all(open, Combo.class).get(0).getText()).isEqualTo(project);
        Mouse.click(Widgets.button(open, "Cancel"));
        Driver.waitUntil("the wizard is closed", open::isDisposed);
    }

    private static void choose(Shell wizard, String kind) throws Exception {
        List kinds = Widgets.all(wizard, List.class).get(0);
        int index = IntStream.range(0, kinds.getItemCount())
                .filter(i -> kinds.getItem(i).equals(kind))
                .findFirst()
                .orElseThrow();
        Mouse.click(kinds.toDisplay(30, kinds.getItemHeight() / 2), 1, 1);
        for (int i = 0; i < index; i++) {
            Driver.press(0, SWT.ARROW_DOWN);
        }
        Driver.waitUntil("it is chosen", () -> kinds.getSelectionIndex() == index);
    }

    private static Text name(Shell wizard) {
        return Widgets.all(wizard, Text.class).stream()
                .filter(text -> text.getText().endsWith(".org"))
                .findFirst()
                .orElseThrow();
    }

    private static Shell open() throws Exception {
        return Wizards.open(new NewFileWizard(), "New Organization File");
    }
}
