// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of what has the keys, used by the keyboard. */
final class ContextMenu {
    private ContextMenu() {}

    /** Opens the menu, goes down to a line, and takes it. */
    static void choose(Control control, String words) throws Exception {
        var armed = new AtomicReference<>("");
        Driver.press(SWT.SHIFT, SWT.F10);
        Driver.waitUntil("the menu is open", () -> control.getMenu().isVisible());
        for (var item : control.getMenu().getItems()) {
            item.addListener(SWT.Arm, event -> armed.set(((MenuItem) event.widget).getText()));
        }
        for (int i = 0; i < control.getMenu().getItemCount() && !armed.get().equals(words); i++) {
            Driver.press(0, SWT.ARROW_DOWN);
            Thread.sleep(30);
            Driver.work();
        }
        if (!armed.get().equals(words)) {
            throw new AssertionError("the keys do not lead to " + words + ", but to " + armed.get());
        }
        Keys.enter();
    }
}
