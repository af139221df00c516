// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.internal.cheatsheets.views.CheatSheetView;

/** Opens a cheat sheet. The platform's own command for it looks for the platform's help, which needs Java 21. */
public final class OpenSheet extends AbstractHandler {
    private static final String VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
    private static final String SHEET = "io.orgsmith.workbench.help.sheet.id";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        of(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), event.getParameter(SHEET));
        return null;
    }

    /** Opens the one with an id. */
    static void of(IWorkbenchPage page, String id) {
        try {
            ((CheatSheetView) page.showView(VIEW)).setInput(id);
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
