// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.action;

import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.part.NodePart;
import io.orgsmith.workbench.diagram.place.Places;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;

/** Brings figures in line with the one that was selected last; one undo takes that back. */
final class AlignSelected extends SelectionAction {
    private final Supplier<Board> board;
    private final Side side;

    AlignSelected(IWorkbenchPart part, Supplier<Board> board, Side side) {
        super(part);
        this.board = board;
        this.side = side;
        setId(side.id());
        setText(Texts.of(side.id()));
    }

    /** Figures that stand in the same one. */
    @Override
    protected boolean calculateEnabled() {
        var figures = Figures.in(getSelectedObjects());
        return figures.size() > 1
                && figures.stream().map(EditPart::getParent).distinct().count() == 1;
    }

    @Override
    public void run() {
        var figures = Figures.in(getSelectedObjects());
        var last = figures.get(figures.size() - 1);
        Map<NodePart, Rectangle> places = new LinkedHashMap<>();
        for (var figure : figures) {
            places.put(
                    figure,
                    side.align(figure.getFigure().getBounds(), last.getFigure().getBounds()));
        }
        board.get().echo().show(nothing -> {}, () -> new Places(board.get()).keep(getText(), places));
    }
}
