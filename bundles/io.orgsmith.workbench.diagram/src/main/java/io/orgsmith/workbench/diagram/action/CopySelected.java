// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.action;

import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.part.NodePart;
import java.util.function.Supplier;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;

/** Copies figures, for {@link PasteCopied}. */
final class CopySelected extends SelectionAction {
    private final Supplier<Board> board;

    CopySelected(IWorkbenchPart part, Supplier<Board> board) {
        super(part);
        this.board = board;
        setId(ActionFactory.COPY.getId());
        setText(Texts.of("copy"));
    }

    @Override
    protected boolean calculateEnabled() {
        return board.get() != null && !Figures.in(getSelectedObjects()).isEmpty();
    }

    @Override
    public void run() {
        var ids = Figures.in(getSelectedObjects()).stream().map(NodePart::id).toList();
        FigureTransfer.write(new Copied(board.get().project().getName(), ids));
    }
}
