// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.picture.notation.Relation;
import io.orgsmith.workbench.diagram.part.EdgePart;
import io.orgsmith.workbench.diagram.part.NodePart;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionFactory;

/** What tools ask the parts of a diagram for, as fast as can be: each answer is empty where the diagram forbids it. */
record Hand(Diagram diagram) {
    private static final Point NEAR = new Point(30, 30);

    Optional<Command> drag(NodePart figure, EditPart into) {
        var request = new ChangeBoundsRequest(RequestConstants.REQ_ADD);
        request.setEditParts(figure);
        if (into instanceof NodePart owner) {
            var from = diagram.area(figure.id()).getCenter();
            var to = diagram.area(owner.id()).getCenter();
            request.setMoveDelta(new Point(to.x - from.x, to.y - from.y));
        }
        return asked(into, request);
    }

    Optional<Command> draw(Relation relation, NodePart from, NodePart to) {
        var request = new CreateConnectionRequest();
        request.setType(RequestConstants.REQ_CONNECTION_START);
        request.setFactory(new Made(relation));
        request.setSourceEditPart(from);
        request.setTargetEditPart(from);
        if (asked(from, request).isEmpty()) {
            return Optional.empty();
        }
        request.setType(RequestConstants.REQ_CONNECTION_END);
        request.setTargetEditPart(to);
        return asked(to, request);
    }

    Optional<Command> lead(EdgePart line, NodePart to) {
        var request = new ReconnectRequest(RequestConstants.REQ_RECONNECT_TARGET);
        request.setConnectionEditPart(line);
        request.setTargetEditPart(to);
        return asked(to, request);
    }

    Optional<Command> create(Object kind, EditPart in) {
        var request = new CreateRequest();
        request.setFactory(new Made(kind));
        request.setLocation(
                in instanceof NodePart owner ? diagram.area(owner.id()).getCenter() : NEAR);
        return asked(in, request);
    }

    Optional<Command> rename(NodePart figure, String name) {
        var field = new TextCellEditor((Composite) diagram.canvas());
        try {
            field.setValue(name);
            var request = new DirectEditRequest();
            request.setCellEditor(field);
            return asked(figure, request);
        } finally {
            field.dispose();
        }
    }

    Command delete(NodePart figure) {
        return new Command("Delete") {
            @Override
            public void execute() {
                diagram.viewer().select(figure);
                diagram.editor().action(ActionFactory.DELETE.getId()).run();
            }
        };
    }

    /** Until the text has it. */
    void does(Command command) throws Exception {
        begins(command);
        Driver.waitUntil("it is done", () -> !diagram.editor().isAhead());
    }

    /** Until it can be seen. */
    void begins(Command command) {
        diagram.viewer().getEditDomain().getCommandStack().execute(command);
    }

    private static Optional<Command> asked(EditPart part, Request request) {
        return Optional.ofNullable(part.getCommand(request)).filter(Command::canExecute);
    }

    private record Made(Object what) implements CreationFactory {
        @Override
        public Object getNewObject() {
            return what;
        }

        @Override
        public Object getObjectType() {
            return what;
        }
    }
}
