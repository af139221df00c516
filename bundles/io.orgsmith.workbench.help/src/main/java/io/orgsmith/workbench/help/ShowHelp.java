// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows a page of help: the one that is asked for, or the one about what the user is at. */
public final class ShowHelp extends AbstractHandler {
    private static final String TOPIC = "io.orgsmith.workbench.help.topic";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        var asked = event.getParameter(TOPIC);
        var topic = asked != null ? asked : Subject.of(page.getActivePart());
        try {
            ((HelpView) page.showView(HelpView.ID)).show(topic);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
