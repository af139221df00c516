// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.part;

import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.picture.notation.View;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.edit.DropPolicy;
import io.orgsmith.workbench.diagram.edit.GroundPolicy;
import io.orgsmith.workbench.diagram.figure.GroundFigure;
import io.orgsmith.workbench.diagram.palette.Creatable;
import java.util.List;
import java.util.Locale;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** The whole diagram. */
public final class WholePart extends AbstractGraphicalEditPart {
    private static final int MARGIN = 10;

    private final Board board;

    WholePart(Board board) {
        this.board = board;
    }

    /** Shows the drawing of the board as it is now; parts of what is still there stay the same. */
    public void update() {
        refresh();
        for (Object child : getChildren()) {
            ((NodePart) child).update();
        }
    }

    @Override
    protected IFigure createFigure() {
        var layer = new GroundFigure(board.look());
        layer.setLayoutManager(new FreeformLayout());
        layer.setBorder(new MarginBorder(MARGIN));
        return layer;
    }

    @Override
    protected void refreshVisuals() {
        var drawing = board.drawing();
        boolean isEmpty = drawing != null
                && drawing.nodes().isEmpty()
                && drawing.sight().hidden().isEmpty();
        ((GroundFigure) getFigure()).hint(isEmpty ? hint(drawing.sight().view()) : "");
    }

    private static String hint(View view) {
        return Texts.of("hint", Kinds.of(Creatable.in(view).get(0), Locale.getDefault()));
    }

    @Override
    protected List<String> getModelChildren() {
        return board.drawing() == null ? List.of() : board.drawing().children().get("");
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new DropPolicy(board));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new GroundPolicy(board));
    }

    /** The part of a figure; null where it is not shown. */
    public NodePart find(String id) {
        return (NodePart) getViewer().getEditPartRegistry().get(id);
    }

    /** Whether it is the whole. */
    static boolean isWhole(EditPart part) {
        return part instanceof WholePart;
    }
}
