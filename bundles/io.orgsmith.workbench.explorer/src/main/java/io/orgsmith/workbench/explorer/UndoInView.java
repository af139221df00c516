// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.UndoRedoActionGroup;

/** Lets undo and redo take back changes of texts in a view, as they do in the tree of projects. */
public final class UndoInView {
    private UndoInView() {}

    public static void in(IWorkbenchPartSite site, IActionBars bars) {
        var context = PlatformUI.getWorkbench().getOperationSupport().getUndoContext();
        new UndoRedoActionGroup(site, context, true).fillActionBars(bars);
    }
}
