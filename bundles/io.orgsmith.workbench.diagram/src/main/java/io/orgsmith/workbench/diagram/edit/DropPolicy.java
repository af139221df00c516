// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.edit;

import io.orgsmith.dsl.ide.attribute.Assignment;
import io.orgsmith.dsl.ide.attribute.Moves;
import io.orgsmith.dsl.ide.gesture.Creations;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Subinventory;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.create.NewElement;
import io.orgsmith.workbench.diagram.figure.NodeFigure;
import io.orgsmith.workbench.diagram.part.NodePart;
import io.orgsmith.workbench.diagram.place.Place;
import io.orgsmith.workbench.diagram.place.PlaceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.GroupRequest;

/** What is dragged into a figure belongs to it from then on. */
public final class DropPolicy extends LayoutEditPolicy {
    private final Board board;

    public DropPolicy(Board board) {
        this.board = board;
    }

    @Override
    protected Command getAddCommand(Request request) {
        List<?> parts = ((GroupRequest) request).getEditParts();
        var figures = parts.stream()
                .filter(NodePart.class::isInstance)
                .map(NodePart.class::cast)
                .toList();
        boolean areAll = figures.size() == parts.size()
                && figures.stream().allMatch(part -> part.element().isPresent());
        return areAll && getHost() instanceof NodePart owner && owner.element().isPresent()
                ? assign(figures, owner.element().get())
                : UnexecutableCommand.INSTANCE;
    }

    private Command assign(List<NodePart> figures, Element owner) {
        var state = board.drawing().state();
        var from = new LinkedHashMap<Element, Element>();
        for (var figure : figures) {
            var assignment = new Assignment(state.model(), figure.element().orElseThrow());
            from.put(
                    assignment.element(),
                    figure.getParent() instanceof NodePart before
                            ? before.element().filter(assignment::takes).orElse(null)
                            : null);
        }
        var moves = new Moves(state.model(), from, owner);
        var command = moves.arePossible()
                ? TextCommand.of(state.change(moves.draft()), new PlaceFile(board.project()), ids(figures, owner))
                : null;
        return command == null ? UnexecutableCommand.INSTANCE : command;
    }

    /** Subinventories are named after their organization. */
    private static Map<String, String> ids(List<NodePart> figures, Element owner) {
        return figures.stream()
                .filter(figure -> figure.element().orElseThrow() instanceof Subinventory)
                .collect(Collectors.toMap(
                        NodePart::id,
                        figure -> "subinventory:" + owner.getId() + "."
                                + figure.element().orElseThrow().getId()));
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return new NonResizableEditPolicy();
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        var state = board.drawing().state();
        var owner = getHost() instanceof NodePart part ? part.element() : Optional.<Element>empty();
        if (!(request.getNewObjectType() instanceof EClass kind) || getHost() instanceof NodePart && owner.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        var project = state.snapshot().project().language();
        var creations = new Creations(project, state.model(), kind).onto(owner.orElse(null));
        return creations.isEmpty() ? UnexecutableCommand.INSTANCE : new NewElement(board, creations);
    }

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        var move = (ChangeBoundsRequest) request;
        List<?> moved = move.getEditParts();
        var parts = moved.stream()
                .filter(NodePart.class::isInstance)
                .map(NodePart.class::cast)
                .toList();
        return board.drawing().sight().focus() == null && !parts.isEmpty()
                ? new Place(board, parts, move.getMoveDelta())
                : UnexecutableCommand.INSTANCE;
    }

    /** Nothing is done where something is taken out: what it is put into does it. */
    @Override
    protected Command getDeleteDependantCommand(Request request) {
        return null;
    }

    @Override
    protected void showLayoutTargetFeedback(Request request) {
        if (getHostFigure() instanceof NodeFigure figure) {
            var command = getCommand(request);
            figure.target(command != null && command.canExecute());
        }
    }

    @Override
    protected void eraseLayoutTargetFeedback(Request request) {
        if (getHostFigure() instanceof NodeFigure figure) {
            figure.target(false);
        }
    }
}
