// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.internal.cheatsheets.views.CheatSheetView;

/** Opens a cheat sheet. The platform's own command for it looks for the platform's help, which needs Java 21. */
public final class OpenSheet extends AbstractHandler {
    private static final String VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
    private static final String SHEET = "io.orgsmith.workbench.help.sheet.id";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            var view = (CheatSheetView) page.showView(VIEW);
            view.setInput(event.getParameter(SHEET));
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
