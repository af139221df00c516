// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.part;

import io.orgsmith.picture.scene.Edge;
import io.orgsmith.workbench.diagram.board.Board;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Makes the parts of a diagram: of a board the whole, of an id a figure, of an edge a line. */
public record PartFactory(Board board) implements EditPartFactory {
    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        var part = model instanceof String
                ? new NodePart(board)
                : model instanceof Edge ? new EdgePart(board) : new WholePart(board);
        part.setModel(model);
        return part;
    }
}
