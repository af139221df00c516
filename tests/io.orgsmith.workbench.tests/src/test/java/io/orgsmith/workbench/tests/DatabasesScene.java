// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** The television example in the Databases view. */
@ExtendWith(ErrorLog.class)
abstract class DatabasesScene {
    Example example;
    Databases databases;

    @BeforeEach
    void open() throws Exception {
        example = Example.television();
        databases = Databases.open();
        Driver.waitUntil(
                "the project is shown", () -> !databases.lab().getText().isEmpty());
    }

    @AfterEach
    void close() throws Exception {
        Widgets.closeDialogs();
        Databases.page().closeAllEditors(false);
        for (var view : Databases.page().getViewReferences()) {
            if (view.getId().startsWith("io.orgsmith.workbench.databases.")) {
                Databases.page().hideView(view);
            }
        }
        example.delete();
    }

    /** Waits for a window. @param words of its title */
    static Shell dialog(String words) throws Exception {
        Driver.waitUntil(words + " is open", () -> Widgets.shell(words).isPresent());
        Driver.work();
        return Widgets.shell(words).orElseThrow();
    }

    /** Waits until a wizard has done its work, and closes it. */
    static void close(Shell wizard) throws Exception {
        Driver.waitUntil("it is done", () -> Widgets.button(wizard, "Close").isEnabled());
        Mouse.click(Widgets.button(wizard, "Close"));
        Driver.waitUntil("the wizard is closed", wizard::isDisposed);
    }
}
