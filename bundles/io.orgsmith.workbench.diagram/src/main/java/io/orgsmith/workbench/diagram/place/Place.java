// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.place;

import io.orgsmith.picture.layout.Point;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.part.NodePart;
import io.orgsmith.workbench.explorer.Refusal;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;

/** Puts figures somewhere else inside of what is around them, and remembers it. */
public final class Place extends Command {
    private final Board board;
    private final List<NodePart> parts;
    private final org.eclipse.draw2d.geometry.Point delta;

    /** @param delta on the screen */
    public Place(Board board, List<NodePart> parts, org.eclipse.draw2d.geometry.Point delta) {
        super(Texts.of("place"));
        this.board = board;
        this.parts = parts;
        this.delta = delta;
    }

    @Override
    public void execute() {
        var file = new PlaceFile(board.project());
        var positions = file.read();
        for (var part : parts) {
            positions = positions.with(board.drawing().scene().view(), part.id(), place(part));
        }
        try {
            file.write(getLabel(), positions);
        } catch (CoreException e) {
            Refusal.show(e.getStatus().getMessage());
        }
    }

    /** From the corner of the figure around it, in the drawing's own size. */
    private Point place(NodePart part) {
        var moved = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(moved);
        moved.translate(delta);
        part.getFigure().translateToRelative(moved);
        var frame =
                part.getParent() instanceof NodePart outer ? outer.getFigure().getBounds() : new Rectangle();
        return new Point(moved.x - frame.x, moved.y - frame.y);
    }

    @Override
    public boolean canUndo() {
        return false;
    }
}
