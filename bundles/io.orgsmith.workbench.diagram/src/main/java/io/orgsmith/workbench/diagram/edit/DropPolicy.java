// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.edit;

import io.orgsmith.dsl.ide.attribute.Assignment;
import io.orgsmith.dsl.ide.attribute.Moves;
import io.orgsmith.dsl.ide.gesture.Creations;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Subinventory;
import io.orgsmith.model.text.Punctuation;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.create.NewElement;
import io.orgsmith.workbench.diagram.figure.NodeFigure;
import io.orgsmith.workbench.diagram.part.NodePart;
import io.orgsmith.workbench.diagram.place.Place;
import io.orgsmith.workbench.explorer.delete.Called;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.draw2d.geometry.Dimension;
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
        var bare = figures.stream().filter(part -> part.element().isEmpty()).findFirst();
        if (figures.size() < parts.size()) {
            return UnexecutableCommand.INSTANCE;
        } else if (bare.isPresent()) {
            return undeclared(bare.get());
        } else if (!(getHost() instanceof NodePart owner)) {
            return board.refusals().because("refuse.out", called(figures));
        } else {
            var way = ((ChangeBoundsRequest) request).getMoveDelta();
            return owner.element().isPresent()
                    ? assign(figures, owner.element().get(), new Dimension(way.x, way.y))
                    : undeclared(owner);
        }
    }

    private Command undeclared(NodePart part) {
        return board.refusals()
                .because(
                        "refuse.undeclared",
                        board.drawing().nodes().get(part.id()).name());
    }

    private String called(List<NodePart> figures) {
        var model = board.drawing().state().model();
        return Punctuation.of(Locale.getDefault())
                .list(figures.stream()
                        .map(part -> Called.of(model, part.element().orElseThrow()))
                        .toList());
    }

    private Command assign(List<NodePart> figures, Element owner, Dimension way) {
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
        if (!moves.arePossible()) {
            return board.refusals().because("refuse.drop", called(figures), Called.of(state.model(), owner));
        }
        var command = TextCommand.of(
                state.change(moves.draft()),
                board,
                ids(figures, owner),
                echo -> figures.forEach(figure -> echo.move(figure.getFigure(), way)));
        return command == null ? board.refusals().because("refuse.nothing") : command;
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
        var owner = getHost() instanceof NodePart part ? part.element() : Optional.<Element>empty();
        if (board.drawing() == null || !(request.getNewObjectType() instanceof EClass kind)) {
            return UnexecutableCommand.INSTANCE;
        }
        if (owner.isEmpty() && getHost() instanceof NodePart part) {
            return undeclared(part);
        }
        var state = board.drawing().state();
        var project = state.snapshot().project().language();
        var creations = new Creations(project, state.model(), kind).onto(owner.orElse(null));
        return creations.isEmpty() ? notThere(kind, owner) : new NewElement(board, creations, request.getLocation());
    }

    private Command notThere(EClass kind, Optional<Element> owner) {
        var words = Kinds.of(kind, Locale.getDefault());
        var model = board.drawing().state().model();
        if (kind == Literals.ENTERPRISE) {
            return board.refusals().because("refuse.enterprise", Names.shown(model.enterprise(), Locale.getDefault()));
        }
        return owner.map(there -> board.refusals().because("refuse.create", words, Called.of(model, there)))
                .orElseGet(() -> board.refusals().because("refuse.alone", words));
    }

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        var move = (ChangeBoundsRequest) request;
        List<?> moved = move.getEditParts();
        var parts = moved.stream()
                .filter(NodePart.class::isInstance)
                .map(NodePart.class::cast)
                .toList();
        return parts.isEmpty() ? UnexecutableCommand.INSTANCE : new Place(board, parts, move.getMoveDelta());
    }

    /** Dragging with Ctrl is for other tools: here it would hide what the copies are called. */
    @Override
    protected Command getCloneCommand(ChangeBoundsRequest request) {
        return board.refusals().because("refuse.clone");
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
