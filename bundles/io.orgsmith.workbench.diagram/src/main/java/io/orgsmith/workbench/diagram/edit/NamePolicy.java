// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.edit;

import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.part.NodePart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;

/** What is typed into a figure becomes the name of its element. */
public final class NamePolicy extends DirectEditPolicy {
    private final Board board;

    public NamePolicy(Board board) {
        this.board = board;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        var part = (NodePart) getHost();
        var typed = String.valueOf(request.getCellEditor().getValue());
        return part.shownName()
                .map(name -> TextCommand.of(
                        part.drawing().state().change(name.rename(typed)), board, echo -> part.echo(echo, typed)))
                .orElse(null);
    }

    /** The field lies above the figure. */
    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {}
}
