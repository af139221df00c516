// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.create;

import io.orgsmith.dsl.ide.gesture.Creation;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.explorer.Refusal;
import io.orgsmith.workbench.explorer.TextChange;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Asks for name and id of something new, and declares it. */
public final class NewElement extends Command {
    private final Board board;
    private final Creation creation;

    public NewElement(Board board, Creation creation) {
        this.board = board;
        this.creation = creation;
    }

    /** After the tool has done its work: the dialog takes the mouse. */
    @Override
    public void execute() {
        Display.getCurrent().asyncExec(() -> new NewElementDialog(
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), creation, this::declare)
                .open());
    }

    private void declare(String id, String name) {
        var fix = creation.fix(id, name);
        if (fix.isPresent()) {
            try {
                new TextChange(board.drawing().state(), fix.get()).perform();
                board.await(creation.qualified(id));
            } catch (CoreException e) {
                Refusal.show(e.getStatus().getMessage());
            }
        }
    }

    @Override
    public boolean canUndo() {
        return false;
    }
}
