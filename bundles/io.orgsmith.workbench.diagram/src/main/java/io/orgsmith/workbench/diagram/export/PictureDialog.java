// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.export;

import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.explorer.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for the file of a picture, by the dialog of the system, which asks before a file is replaced. */
public record PictureDialog(Shell shell) implements Function<String, Optional<Path>> {
    private static final List<String> ENDINGS = List.of(".svg", ".png");

    @Override
    public Optional<Path> apply(String proposed) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(ENDINGS.stream().map(each -> "*" + each).toArray(String[]::new));
        dialog.setFileName(proposed);
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        return chosen == null ? Optional.empty() : answer(Path.of(chosen), dialog.getFilterIndex());
    }

    /**
     * The file that is meant where a name was typed without its ending. One that is there is left alone: the dialog did not
     * ask for that.
     *
     * @param filter the place of the ending that was chosen; less than zero for none
     */
    public static Optional<Path> answer(Path chosen, int filter) {
        var name = chosen.getFileName().toString();
        if (ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            return Optional.of(chosen);
        }
        var meant = chosen.resolveSibling(name + ENDINGS.get(Math.max(0, filter)));
        if (Files.exists(meant)) {
            Refusal.show(Texts.of("picture.there", meant));
            return Optional.empty();
        }
        return Optional.of(meant);
    }
}
