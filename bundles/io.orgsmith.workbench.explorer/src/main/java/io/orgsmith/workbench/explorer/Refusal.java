// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;

/** Tells that a change was not made, where the user is at: in the status line of the active part. */
public final class Refusal {
    private Refusal() {}

    public static void show(String message) {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        var part = page.getActivePart();
        var line = statusLine(part);
        if (line != null) {
            line.setErrorMessage(message);
            part.getSite().getShell().getDisplay().beep();
        }
    }

    /** Something else is being done in a part: what was told there is said no more. */
    public static void clear(IWorkbenchPart part) {
        var line = statusLine(part);
        if (line != null) {
            line.setErrorMessage(null);
        }
    }

    private static IStatusLineManager statusLine(IWorkbenchPart part) {
        if (part instanceof IViewPart view) {
            return view.getViewSite().getActionBars().getStatusLineManager();
        }
        return part instanceof IEditorPart editor
                ? editor.getEditorSite().getActionBars().getStatusLineManager()
                : null;
    }
}
