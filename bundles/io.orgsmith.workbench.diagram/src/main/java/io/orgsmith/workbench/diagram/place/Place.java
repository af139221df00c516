// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.place;

import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.part.NodePart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;

/** Puts figures somewhere else inside of what is around them, and remembers it. */
public final class Place extends Command {
    private final Board board;
    private final List<NodePart> parts;
    private final Point delta;

    /** @param delta on the screen */
    public Place(Board board, List<NodePart> parts, Point delta) {
        super(Texts.of("place"));
        this.board = board;
        this.parts = parts;
        this.delta = delta;
    }

    @Override
    public void execute() {
        Map<NodePart, Rectangle> places = new LinkedHashMap<>();
        parts.forEach(part -> places.put(part, moved(part)));
        var way = new Dimension(delta.x, delta.y);
        board.echo().show(echo -> parts.forEach(part -> echo.move(part.getFigure(), way)), () -> new Places(board)
                .keep(getLabel(), places));
    }

    private Rectangle moved(NodePart part) {
        var moved = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(moved);
        moved.translate(delta);
        part.getFigure().translateToRelative(moved);
        return moved;
    }

    @Override
    public boolean canUndo() {
        return false;
    }
}
