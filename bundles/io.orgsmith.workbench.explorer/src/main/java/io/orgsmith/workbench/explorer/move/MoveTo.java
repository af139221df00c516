// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.move;

import io.orgsmith.workbench.explorer.Node;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks to which other owner the selected line is to belong. */
public final class MoveTo extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var lines = HandlerUtil.getCurrentStructuredSelection(event);
        if (lines.getFirstElement() instanceof Node node) {
            new TargetDialog(HandlerUtil.getActiveShellChecked(event), new Move(node)).show();
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        var selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
        setBaseEnabled(selection instanceof IStructuredSelection lines
                && lines.size() == 1
                && lines.getFirstElement() instanceof Node node
                && !new Move(node).targets().isEmpty());
    }
}
