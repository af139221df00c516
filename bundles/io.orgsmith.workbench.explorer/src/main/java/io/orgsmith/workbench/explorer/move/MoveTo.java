// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.move;

import io.orgsmith.workbench.explorer.Made;
import io.orgsmith.workbench.explorer.OnlyLine;
import io.orgsmith.workbench.explorer.Refusal;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks to which other owner the selected line is to belong. */
public final class MoveTo extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var node = OnlyLine.of(event);
        var refusal = node.flatMap(line -> line.element().flatMap(element -> Made.refusal(line.state(), element)));
        if (refusal.isPresent()) {
            Refusal.show(refusal.get());
        } else if (node.isPresent()) {
            new TargetDialog(HandlerUtil.getActiveShellChecked(event), new Move(node.get())).show();
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(OnlyLine.in(context)
                .filter(node -> !new Move(node).targets().isEmpty())
                .isPresent());
    }
}
