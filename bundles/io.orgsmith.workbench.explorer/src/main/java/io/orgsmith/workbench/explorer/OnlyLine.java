// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** The line of the explorer that a command is for: there has to be one, and no other. */
public final class OnlyLine {
    private OnlyLine() {}

    /** When a command asks whether it can be done. @param context in which it would be */
    public static Optional<Node> in(Object context) {
        return of(HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME));
    }

    /** When it is done. */
    public static Optional<Node> of(ExecutionEvent event) {
        return of(HandlerUtil.getCurrentSelection(event));
    }

    private static Optional<Node> of(Object selection) {
        return selection instanceof IStructuredSelection lines
                        && lines.size() == 1
                        && lines.getFirstElement() instanceof Node node
                ? Optional.of(node)
                : Optional.empty();
    }
}
