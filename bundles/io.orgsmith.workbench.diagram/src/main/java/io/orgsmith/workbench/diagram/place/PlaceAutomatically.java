// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.place;

import io.orgsmith.picture.layout.Positions;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.explorer.Refusal;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;

/** Forgets where people put the figures of a diagram: the layout has them all again. */
public final class PlaceAutomatically extends Action {
    private final Board board;
    private final PlaceFile file;

    public PlaceAutomatically(Board board) {
        super(Texts.of("place.automatically"));
        this.board = board;
        this.file = new PlaceFile(board.project());
        setEnabled(!left().equals(file.read()));
    }

    @Override
    public void run() {
        try {
            file.write(getText(), left());
        } catch (CoreException e) {
            Refusal.show(e.getStatus().getMessage());
        }
    }

    private Positions left() {
        return file.read().without(board.drawing().sheet());
    }
}
