// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.part;

import io.orgsmith.picture.layout.Point;
import io.orgsmith.picture.scene.Edge;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.figure.EdgeFigure;
import java.util.List;
import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;

/** A line of a diagram. */
public final class EdgePart extends AbstractConnectionEditPart {
    private final Board board;
    private Way way;

    EdgePart(Board board) {
        this.board = board;
    }

    public Edge edge() {
        return (Edge) getModel();
    }

    @Override
    protected IFigure createFigure() {
        var line = new EdgeFigure(board.look());
        line.setConnectionRouter(new ExactRouter());
        return line;
    }

    @Override
    public void refresh() {
        var now = new Way(
                getSource(),
                getTarget(),
                route(),
                name(edge().from()),
                name(edge().to()),
                board.look().theme());
        if (!now.equals(way)) {
            way = now;
            super.refresh();
        }
    }

    /** It may come back, and is led anew then. */
    @Override
    public void removeNotify() {
        way = null;
        super.removeNotify();
    }

    @Override
    protected void refreshVisuals() {
        var route = way.route();
        getConnectionFigure()
                .setRoutingConstraint(route.subList(1, route.size() - 1).stream()
                        .map(point -> new AbsoluteBendpoint(point.x(), point.y()))
                        .toList());
        ((EdgeFigure) getFigure()).show(edge().relation().line(), words());
    }

    private String name(String id) {
        return board.drawing().nodes().get(id).name();
    }

    private String words() {
        var words = board.drawing().scene().words();
        return words.punctuation().labelled(words.relation(edge().relation()), way.fromName() + " → " + way.toName());
    }

    private List<Point> route() {
        return board.drawing().layout().routes().get(edge());
    }

    @Override
    protected ConnectionAnchor getSourceConnectionAnchor() {
        return anchor(getSource(), route().get(0));
    }

    @Override
    protected ConnectionAnchor getTargetConnectionAnchor() {
        return anchor(getTarget(), route().get(route().size() - 1));
    }

    private ConnectionAnchor anchor(EditPart end, Point place) {
        return end instanceof NodePart node
                ? new PlaceAnchor(node.getFigure(), place)
                : super.getSourceConnectionAnchor();
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        ((EdgeFigure) getFigure()).select(value != SELECTED_NONE);
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectionEndpointEditPolicy());
    }
}
