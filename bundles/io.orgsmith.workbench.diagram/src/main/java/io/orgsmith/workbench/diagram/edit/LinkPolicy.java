// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.edit;

import io.orgsmith.dsl.ide.gesture.Connection;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.workbench.diagram.part.EdgePart;
import io.orgsmith.workbench.diagram.part.NodePart;
import java.util.Optional;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;

/** Lines that are drawn from one figure to another, or led to another one. */
public final class LinkPolicy extends GraphicalNodeEditPolicy {
    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        var from = host().element();
        if (from.isEmpty()
                || connection(request).filter(each -> each.from(from.get())).isEmpty()) {
            return null;
        }
        var start = new Command() {};
        request.setStartCommand(start);
        return start;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        var from = ((NodePart) request.getSourceEditPart()).element();
        var to = host().element();
        var connection = connection(request);
        if (from.isEmpty()
                || to.isEmpty()
                || connection.isEmpty()
                || !connection.get().to(from.get(), to.get())) {
            return UnexecutableCommand.INSTANCE;
        }
        var state = host().drawing().state();
        return TextCommand.of(state.change(connection.get().connect(state.model(), from.get(), to.get())));
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        var edge = ((EdgePart) request.getConnectionEditPart()).edge();
        var drawing = host().drawing();
        var from = drawing.element(edge.from());
        var old = drawing.element(edge.to());
        var to = host().element();
        var connection = Connection.of(edge.relation().key());
        if (from.isEmpty()
                || old.isEmpty()
                || to.isEmpty()
                || connection.isEmpty()
                || !connection.get().to(from.get(), to.get())) {
            return UnexecutableCommand.INSTANCE;
        }
        var state = drawing.state();
        return TextCommand.of(state.change(connection.get().reconnect(state.model(), from.get(), old.get(), to.get())));
    }

    /** Whose relation it is does not change: that would be another relation. */
    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return UnexecutableCommand.INSTANCE;
    }

    private static Optional<Connection> connection(CreateConnectionRequest request) {
        return request.getNewObject() instanceof Relation relation ? Connection.of(relation.key()) : Optional.empty();
    }

    private NodePart host() {
        return (NodePart) getHost();
    }
}
