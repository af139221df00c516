// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.check.Checks;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a database or a workbook to a project. */
class ImportTest extends DatabasesScene {
    private final IProject imported = ResourcesPlugin.getWorkspace().getRoot().getProject("imported");

    @TempDir
    Path folder;

    @BeforeEach
    void lab() throws Exception {
        AppliedLab.of(example.project());
        databases.refresh();
    }

    @AfterEach
    void removeTheProject() throws Exception {
        if (imported.exists()) {
            imported.delete(true, true, null);
        }
    }

    private Shell wizard() throws Exception {
        Mouse.click(databases.lab());
        databases.click("Import…");
        return dialog("Import Organizations");
    }

    private static Text project(Shell wizard) {
        var texts = Widgets.all(wizard, Text.class).stream()
                .filter(Text::getEditable)
                .toList();
        return texts.get(texts.size() - 1);
    }

    @Test
    void whatTheLabHoldsBecomesAProjectWithItsFindings() throws Exception {
        var wizard = wizard();
        Mouse.click(project(wizard));
        Driver.type("imported");
        Picture.take("import");
        Mouse.click(Widgets.button(wizard, "Import"));
        Driver.waitUntil("it is done", () -> Widgets.button(wizard, "Close").isEnabled());
        Driver.waitUntil("a file is open", () -> Databases.page().getActiveEditor() != null);
        Picture.take("import-log");
        assertThat(Dialogs.log(wizard)).contains("release 12.2", "  enterprise.org", "Owned from now on: 153 objects");
        close(wizard);
        assertThat(Databases.page().getActiveEditor().getTitle()).isEqualTo("enterprise.org");
        assertThat(Checks.service().checked(imported, new NullProgressMonitor()).hasErrors())
                .isFalse();
    }

    @Test
    void aProjectWithTextsIsLeftAloneUnlessSomebodyAgrees() throws Exception {
        var wizard = wizard();
        Mouse.click(project(wizard));
        Driver.type("television");
        Driver.waitUntil(
                "it is refused", () -> !Widgets.button(wizard, "Import").isEnabled());
        Picture.take("import-refused");
        Mouse.click(
                Widgets.button(wizard, "Replace the files that an earlier import wrote there; those of others stay"));
        Driver.waitUntil("it is agreed", () -> Widgets.button(wizard, "Import").isEnabled());
        Mouse.click(Widgets.button(wizard, "Cancel"));
        Driver.waitUntil("the wizard is closed", wizard::isDisposed);
    }

    @Test
    void whatIsNoWorkbookIsSaidAndNothingIsWritten() throws Exception {
        var file = Files.writeString(folder.resolve("broken.xlsx"), "no workbook");
        var wizard = wizard();
        Mouse.click(Widgets.button(wizard, "A workbook that was filled in"));
        var texts = Widgets.all(wizard, Text.class).stream()
                .filter(Text::getEditable)
                .toList();
        Mouse.click(texts.get(texts.size() - 2));
        Driver.type(file.toString());
        Keys.tab();
        Mouse.click(project(wizard));
        Driver.type("imported");
        Mouse.click(Widgets.button(wizard, "Import"));
        Driver.waitUntil("it is done", () -> Widgets.button(wizard, "Close").isEnabled());
        assertThat(Dialogs.log(wizard)).contains("broken.xlsx: ");
        close(wizard);
        assertThat(imported.exists()).isFalse();
    }
}
