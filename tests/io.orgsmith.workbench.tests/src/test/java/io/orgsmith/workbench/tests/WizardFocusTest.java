// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who goes through the list of all wizards can type at once. */
@ExtendWith(ErrorLog.class)
class WizardFocusTest {
    private Example example;

    @BeforeEach
    void project() throws Exception {
        example = Example.television();
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().forceActive();
    }

    @AfterEach
    void remove() throws Exception {
        example.delete();
    }

    /** Chooses a wizard from the list, by keys. */
    private static void choose(Shell dialog, String wizard) throws Exception {
        Mouse.click(Widgets.all(dialog, Text.class).stream()
                .filter(Text::getEditable)
                .findFirst()
                .orElseThrow());
        Driver.type(wizard);
        Driver.waitUntil(wizard + " is found", () -> Widgets.texts(dialog).contains(wizard));
        Driver.waitUntil("it is chosen", () -> Widgets.button(dialog, "Next >").isEnabled());
        Keys.press(Widgets.button(dialog, "Next >"));
    }

    private static Control focus() {
        return Display.getCurrent().getFocusControl();
    }

    private static void opensWith(String wizard, Class<? extends Control> field) throws Exception {
        Modal.open(() -> Driver.press(SWT.CTRL, 'n'), "New", dialog -> {
            choose(dialog, wizard);
            Driver.waitUntil("its first field has the keys", () -> field.isInstance(focus()));
            assertThat(focus().getShell()).isEqualTo(dialog);
            Keys.escape();
        });
    }

    @Test
    void theNameOfAProject() throws Exception {
        Modal.open(() -> Driver.press(SWT.CTRL, 'n'), "New", dialog -> {
            choose(dialog, "Organization Project");
            Driver.waitUntil("its first field has the keys", () -> focus() instanceof Text);
            Driver.type("fresh");
            assertThat(((Text) focus()).getText()).isEqualTo("fresh");
            Keys.escape();
        });
    }

    @Test
    void theFolderOfAFile() throws Exception {
        opensWith("Organization File", Combo.class);
    }

    @Test
    void theReleaseOfATemplate() throws Exception {
        opensWith("Spreadsheet Template", Combo.class);
    }
}
