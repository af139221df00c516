// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.edit;

import io.orgsmith.workbench.diagram.board.Board;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;

/** No line begins or ends beside all figures, and who tries it is told so. */
public final class GroundPolicy extends GraphicalNodeEditPolicy {
    private final Board board;

    public GroundPolicy(Board board) {
        this.board = board;
    }

    /** Null: the tool would begin a line otherwise. */
    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        refused();
        return null;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        return refused();
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return refused();
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return refused();
    }

    private Command refused() {
        return board.refusals().because("refuse.ground");
    }
}
