// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.edit;

import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.board.Echo;
import io.orgsmith.workbench.diagram.part.EdgePart;
import io.orgsmith.workbench.diagram.part.NodePart;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;

/** Lines that are drawn from one figure to another, or led to another one. */
public final class LinkPolicy extends GraphicalNodeEditPolicy {
    private final Board board;

    public LinkPolicy(Board board) {
        this.board = board;
    }

    /** Null, which the tool takes for no beginning, where none can be. */
    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        var line = line(request);
        if (line.isEmpty() || line.get().refusesFrom(host())) {
            return null;
        }
        var start = new Command() {};
        request.setStartCommand(start);
        return start;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        var from = (NodePart) request.getSourceEditPart();
        var line = line(request);
        if (line.isEmpty() || line.get().refusesFrom(from) || line.get().refusesTo(from, host())) {
            return UnexecutableCommand.INSTANCE;
        }
        return change(
                line.get().connection().connect(model(), element(from), element(host())),
                echo -> echo.add(line.get().seen(from, host())));
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        var edge = ((EdgePart) request.getConnectionEditPart()).edge();
        var from = (NodePart) request.getConnectionEditPart().getSource();
        var old = board.drawing().element(edge.to());
        var line = Line.of(board, edge.relation());
        if (line.isEmpty() || old.isEmpty()) {
            return board.refusals().because("refuse.worked");
        }
        if (edge.to().equals(host().id())
                || line.get().refusesFrom(from)
                || line.get().refusesTo(from, host())) {
            return UnexecutableCommand.INSTANCE;
        }
        return change(line.get().connection().reconnect(model(), element(from), old.get(), element(host())), echo -> {
            echo.hide(((EdgePart) request.getConnectionEditPart()).getFigure());
            echo.add(line.get().seen(from, host()));
        });
    }

    /** Whose relation it is does not change: that would be another relation. */
    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return board.refusals().because("refuse.source");
    }

    private Command change(Draft draft, Consumer<Echo> gesture) {
        var command = TextCommand.of(board.drawing().state().change(draft), board, gesture);
        return command == null ? board.refusals().because("refuse.nothing") : command;
    }

    private Optional<Line> line(CreateConnectionRequest request) {
        return request.getNewObject() instanceof Relation relation ? Line.of(board, relation) : Optional.empty();
    }

    private EffectiveModel model() {
        return board.drawing().state().model();
    }

    private static Element element(NodePart part) {
        return part.element().orElseThrow();
    }

    private NodePart host() {
        return (NodePart) getHost();
    }
}
