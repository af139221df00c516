// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;

/** Tells that a change was not made, where the user is at: in the status line of the active view. */
public final class Refusal {
    private Refusal() {}

    public static void show(String message) {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        if (page.getActivePart() instanceof IViewPart view) {
            view.getViewSite().getActionBars().getStatusLineManager().setErrorMessage(message);
            view.getSite().getShell().getDisplay().beep();
        }
    }
}
