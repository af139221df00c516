// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.MenuItem;

/** The menu bar, by the keyboard. */
final class MenuBar {
    private MenuBar() {}

    /** Opens a menu by Alt and its letter, goes down to the line that begins so, and takes it. */
    static void choose(char letter, String line) throws Exception {
        var armed = new AtomicReference<>("");
        Listener listener = event -> armed.set(event.widget instanceof MenuItem item ? ContextMenu.words(item) : "");
        Display.getCurrent().addFilter(SWT.Arm, listener);
        try {
            Driver.press(SWT.ALT, letter);
            ContextMenu.goDown(line, armed);
        } finally {
            Display.getCurrent().removeFilter(SWT.Arm, listener);
        }
        Keys.enter();
    }
}
