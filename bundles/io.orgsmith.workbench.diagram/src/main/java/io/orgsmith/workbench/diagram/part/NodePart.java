// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.part;

import io.orgsmith.dsl.ide.gesture.ShownName;
import io.orgsmith.model.org.Element;
import io.orgsmith.picture.layout.Label;
import io.orgsmith.picture.scene.Edge;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.board.Drawing;
import io.orgsmith.workbench.diagram.board.Echo;
import io.orgsmith.workbench.diagram.edit.DropPolicy;
import io.orgsmith.workbench.diagram.edit.LinkPolicy;
import io.orgsmith.workbench.diagram.edit.NamePolicy;
import io.orgsmith.workbench.diagram.edit.OpenText;
import io.orgsmith.workbench.diagram.figure.NodeFigure;
import io.orgsmith.workbench.explorer.Made;
import io.orgsmith.workbench.explorer.Refusal;
import io.orgsmith.workbench.explorer.Shown;
import io.orgsmith.workbench.explorer.property.ElementProperties;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.ui.views.properties.IPropertySource;

/** A figure of a diagram. */
public final class NodePart extends AbstractGraphicalEditPart implements NodeEditPart {
    private final Board board;
    private Face face;
    private Parts parts;

    NodePart(Board board) {
        this.board = board;
    }

    /** The qualified id of what it shows. */
    public String id() {
        return (String) getModel();
    }

    /** The element that it shows; none for what is not declared. */
    public Optional<Element> element() {
        return drawing().element(id());
    }

    /** The name on it, to be typed over; none for what is not declared. */
    public Optional<ShownName> shownName() {
        return element().map(element -> new ShownName(drawing().state().model(), element, Locale.getDefault()));
    }

    public Drawing drawing() {
        return board.drawing();
    }

    /** Shows another name until a drawing comes that says what it is called. @param name as {@link #shownName()} has it */
    public void echo(Echo echo, String name) {
        var before = face;
        var node = before.node();
        var shown = shownName().map(ShownName::text).orElse("");
        var now = node.named(shown.isEmpty() ? name : node.name().replace(shown, name));
        ((NodeFigure) getFigure()).show(now, Label.of(now), before.mark(), before.isClosed());
        echo.until(() -> ((NodeFigure) getFigure()).show(node, before.label(), before.mark(), before.isClosed()));
    }

    /** Of thousands of parts few change: to have GEF compare all lines of all others takes longer than all the rest. */
    void update() {
        var now = Parts.of(drawing(), id());
        if (now.equals(parts)) {
            refreshVisuals();
        } else {
            refresh();
        }
        for (Object child : getChildren()) {
            ((NodePart) child).update();
        }
        for (Object line : getSourceConnections()) {
            ((EdgePart) line).refresh();
        }
    }

    @Override
    public void refresh() {
        parts = Parts.of(drawing(), id());
        super.refresh();
    }

    @Override
    protected IFigure createFigure() {
        return new NodeFigure(board.look());
    }

    @Override
    protected void refreshVisuals() {
        var now = Face.of(drawing(), id(), board.look().theme());
        if (!now.equals(face)) {
            face = now;
            ((NodeFigure) getFigure()).show(now.node(), now.label(), now.mark(), now.isClosed());
        }
        // Also where it stays: the figure around it may have moved and taken it along.
        var box = now.box();
        getFigure().setBounds(new Rectangle(box.x(), box.y(), box.width(), box.height()));
    }

    @Override
    protected List<String> getModelChildren() {
        return parts.children();
    }

    @Override
    protected List<Edge> getModelSourceConnections() {
        return parts.from();
    }

    @Override
    protected List<Edge> getModelTargetConnections() {
        return parts.to();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new DropPolicy(board));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NamePolicy(board));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new LinkPolicy(board));
    }

    @Override
    public void performRequest(Request request) {
        if (request.getType() == RequestConstants.REQ_OPEN) {
            OpenText.of(this);
        } else if (request.getType() == RequestConstants.REQ_DIRECT_EDIT
                && element().isPresent()) {
            Made.refusal(drawing().state(), element().get())
                    .ifPresentOrElse(Refusal::show, () -> new NameEditing(this).show());
        }
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public Object getAdapter(Class type) {
        if (type == IPropertySource.class && element().isPresent()) {
            return new ElementProperties(drawing().state(), element().get());
        }
        return type == Shown.class && element().isPresent() ? new Shown(board.project(), id()) : super.getAdapter(type);
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }
}
