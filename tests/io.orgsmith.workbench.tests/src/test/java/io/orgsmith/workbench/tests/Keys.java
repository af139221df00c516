// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;

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

    /** Goes down in a list that drops down to one of its lines. */
    static void choose(Combo combo, String item) throws InterruptedException {
        combo.setFocus();
        for (int i = 0; i < combo.getItemCount() && !combo.getText().equals(item); i++) {
            Driver.press(0, SWT.ARROW_DOWN);
        }
        if (!combo.getText().equals(item)) {
            throw new AssertionError("the keys do not lead to " + item + ", but to " + combo.getText());
        }
    }

    static void enter() throws InterruptedException {
        Driver.press(0, (int) SWT.CR);
    }

    static void escape() throws InterruptedException {
        Driver.press(0, (int) SWT.ESC);
    }
}
