// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.action;

import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.explorer.Refusal;
import io.orgsmith.workbench.explorer.menu.RenameLine;
import java.util.function.Supplier;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;

/** Gives the element of a figure another id, in all files. What it is called is edited in the picture. */
public final class ChangeId extends SelectionAction {
    /** That of the command that does it in texts. */
    public static final String ID = "io.orgsmith.workbench.rename";

    private final Supplier<Board> board;

    ChangeId(IWorkbenchPart part, Supplier<Board> board) {
        super(part);
        this.board = board;
        setId(ID);
        setActionDefinitionId(ID);
        setText(Texts.of("id"));
    }

    @Override
    protected boolean calculateEnabled() {
        return board.get() != null && Figures.in(getSelectedObjects()).size() == 1;
    }

    @Override
    public void run() {
        var part = Figures.in(getSelectedObjects()).get(0);
        var shell = getWorkbenchPart().getSite().getShell();
        try {
            new RenameLine()
                    .on(
                            board.get().project(),
                            part.drawing().state(),
                            part.element().orElseThrow(),
                            shell);
        } catch (ExecutionException e) {
            Refusal.show(e.getMessage());
        }
    }
}
