// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does a step of a cheat sheet with the database that is selected, with the only one, or with one that is asked for. */
public final class Deed extends AbstractHandler {
    /** The id of an action of the Databases view. */
    private static final String PARAMETER = "io.orgsmith.workbench.databases.deed";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            var view = (DatabasesView) page.showView(DatabasesView.ID);
            view.run(event.getParameter(PARAMETER));
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
