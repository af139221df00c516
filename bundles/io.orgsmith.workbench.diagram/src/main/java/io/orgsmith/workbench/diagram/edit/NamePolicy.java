// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.edit;

import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.workbench.diagram.part.NodePart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;

/** What is typed into a figure becomes the name of its element. */
public final class NamePolicy extends DirectEditPolicy {
    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        var part = (NodePart) getHost();
        var element = part.element();
        var name = String.valueOf(request.getCellEditor().getValue()).strip();
        if (element.isEmpty() || name.isEmpty() || name.equals(Names.name(element.get()))) {
            return null;
        }
        var state = part.drawing().state();
        return TextCommand.of(state.change(state.draft(element.get()).rename(element.get(), name)));
    }

    /** The field lies above the figure. */
    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {}
}
