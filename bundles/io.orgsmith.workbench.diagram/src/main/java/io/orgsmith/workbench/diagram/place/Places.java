// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.place;

import io.orgsmith.picture.layout.Point;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.part.NodePart;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where figures are to stand from now on. */
public record Places(Board board) {
    /**
     * Remembers places; one undo takes that back.
     *
     * @param places by figure, in the drawing's own size
     * @throws CoreException with a message for the user, when they cannot be written
     */
    public void keep(String title, Map<NodePart, Rectangle> places) throws CoreException {
        var file = new PlaceFile(board.project());
        var positions = file.read();
        for (var each : places.entrySet()) {
            var part = each.getKey();
            positions = positions.with(board.drawing().sheet(), part.id(), inside(part, each.getValue()));
        }
        file.write(title, positions);
    }

    /** From the corner of the figure around it. */
    private static Point inside(NodePart part, Rectangle place) {
        var frame =
                part.getParent() instanceof NodePart outer ? outer.getFigure().getBounds() : new Rectangle();
        return new Point(place.x - frame.x, place.y - frame.y);
    }
}
