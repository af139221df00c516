// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.export;

import io.orgsmith.picture.notation.Theme;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Drawing;
import io.orgsmith.workbench.explorer.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;

/** Asks for a file, and saves the diagram in it; in black on white for paper. */
public final class SavePicture extends Action {
    private final Function<String, Optional<Path>> ask;
    private final Supplier<Drawing> drawing;
    private final Theme theme;

    /** @param ask for the file, by a name that is proposed; empty where nobody wants it any more */
    public SavePicture(Function<String, Optional<Path>> ask, Supplier<Drawing> drawing, Theme theme) {
        super(Texts.of(theme == Theme.PRINT ? "picture.print" : "picture"));
        this.ask = ask;
        this.drawing = drawing;
        this.theme = theme;
    }

    @Override
    public void run() {
        ask.apply(drawing.get().scene().view().key() + ".svg").ifPresent(this::save);
    }

    private void save(Path chosen) {
        try {
            new PictureFile(drawing.get(), theme).write(chosen);
        } catch (IOException e) {
            Refusal.show(e.getMessage());
        }
    }
}
