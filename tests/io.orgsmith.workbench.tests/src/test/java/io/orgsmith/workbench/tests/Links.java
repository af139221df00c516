// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.AbstractHyperlink;

/** Follows links of forms. */
final class Links {
    private Links() {}

    /** Presses Enter on a link. What that opens is waited for by the caller; a dialog may be open already. */
    static void follow(AbstractHyperlink link) throws InterruptedException {
        var enter = new Event();
        enter.character = SWT.CR;
        link.getDisplay().asyncExec(() -> link.notifyListeners(SWT.KeyDown, enter));
        Driver.work();
    }
}
