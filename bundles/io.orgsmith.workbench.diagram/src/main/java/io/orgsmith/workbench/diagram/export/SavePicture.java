// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.export;

import io.orgsmith.picture.notation.Theme;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.explorer.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for a file, and saves the diagram in it; in black on white for paper. */
public final class SavePicture extends Action {
    private final Shell shell;
    private final Board board;
    private final Theme theme;

    public SavePicture(Shell shell, Board board, Theme theme) {
        super(Texts.of(theme == Theme.PRINT ? "picture.print" : "picture"));
        this.shell = shell;
        this.board = board;
        this.theme = theme;
    }

    @Override
    public void run() {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png"});
        dialog.setFileName(board.drawing().scene().view().key() + ".svg");
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            try {
                new PictureFile(board.drawing(), theme).write(Path.of(chosen));
            } catch (IOException e) {
                Refusal.show(e.getMessage());
            }
        }
    }
}
