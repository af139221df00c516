// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.action;

import io.orgsmith.picture.notation.Theme;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.export.PictureDialog;
import io.orgsmith.workbench.diagram.export.SavePicture;
import io.orgsmith.workbench.diagram.print.Paper;
import io.orgsmith.workbench.explorer.Refusal;
import java.util.function.Supplier;
import org.eclipse.gef.ui.actions.WorkbenchPartAction;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;

/** Prints the diagram on one page; where there is no printer, it says so and saves the picture for paper. */
final class PrintPicture extends WorkbenchPartAction {
    private final Supplier<Board> board;

    PrintPicture(IWorkbenchPart part, Supplier<Board> board) {
        super(part);
        this.board = board;
        setId(ActionFactory.PRINT.getId());
        setText(Texts.of("print"));
    }

    @Override
    protected boolean calculateEnabled() {
        return true;
    }

    @Override
    public void run() {
        var shell = getWorkbenchPart().getSite().getShell();
        if (Printer.getPrinterList().length == 0) {
            Refusal.show(Texts.of("print.none"));
            new SavePicture(new PictureDialog(shell), board.get()::drawing, Theme.PRINT).run();
            return;
        }
        var chosen = new PrintDialog(shell).open();
        if (chosen != null) {
            Paper.print(chosen, board.get().drawing());
        }
    }
}
