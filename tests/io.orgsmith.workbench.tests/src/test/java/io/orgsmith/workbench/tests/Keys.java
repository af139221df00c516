// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import org.eclipse.swt.SWT;

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

    static void enter() throws InterruptedException {
        Driver.press(0, (int) SWT.CR);
    }

    static void escape() throws InterruptedException {
        Driver.press(0, (int) SWT.ESC);
    }
}
