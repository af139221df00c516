// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.io.TempDir;

/** The television example, and a folder outside of it. */
abstract class WorkbookScene extends DatabasesScene {
    @TempDir
    Path folder;

    /** Opens a wizard from the File menu, by keys, with the project selected. */
    Shell wizard(String line, String title) throws Exception {
        Mouse.click(databases.lab());
        MenuBar.choose('f', line);
        return dialog(title);
    }

    /** The field with the name of the workbook. */
    static Text file(Shell wizard) {
        return Widgets.all(wizard, Text.class).stream()
                .filter(text -> text.getEditable() && text.getText().endsWith(".xlsx"))
                .findFirst()
                .orElseThrow();
    }

    /** Types another name over the one that is offered. */
    static void name(Shell wizard, Path file) throws Exception {
        Mouse.click(file(wizard));
        Driver.press(SWT.CTRL, 'a');
        Driver.type(file.toString());
    }

    static void press(Shell wizard, String button) throws Exception {
        Driver.waitUntil(
                button + " can be done", () -> Widgets.button(wizard, button).isEnabled());
        Mouse.click(Widgets.button(wizard, button));
    }

    byte[] written(String name) throws Exception {
        return Files.readAllBytes(example.file(name).getLocation().toPath());
    }
}
