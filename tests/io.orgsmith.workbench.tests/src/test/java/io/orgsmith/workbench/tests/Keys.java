// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** Keys by which one gets around without a mouse. */
final class Keys {
    private Keys() {}

    /** To the next field. */
    static void tab() throws InterruptedException {
        Driver.press(0, (int) SWT.TAB);
    }

    /** To the field before. */
    static void back() throws InterruptedException {
        Driver.press(SWT.SHIFT, (int) SWT.TAB);
    }

    /** From field to field up to a button, and presses it. */
    static void press(Button button) throws InterruptedException {
        for (int i = 0; i < 12 && !button.isFocusControl(); i++) {
            tab();
        }
        if (!button.isFocusControl()) {
            throw new AssertionError("the tabulator does not lead to " + button.getText());
        }
        Driver.press(0, ' ');
    }

    static void enter() throws InterruptedException {
        Driver.press(0, (int) SWT.CR);
    }

    static void escape() throws InterruptedException {
        Driver.press(0, (int) SWT.ESC);
    }
}
