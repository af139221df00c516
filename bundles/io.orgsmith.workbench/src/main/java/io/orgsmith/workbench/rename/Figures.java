// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.rename;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.rename.Renaming;
import io.orgsmith.picture.layout.Positions;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.text.WorkbenchEdits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** The places of figures in diagrams, which stand in a side file under the ids of what they show. */
final class Figures {
    private Figures() {}

    /**
     * The edits of the side file that belong to a renaming; none where no figure was placed.
     *
     * @param caret where the id stands
     */
    static Map<Path, List<TextEdit>> renamed(Moment moment, int caret, String before, String after)
            throws CoreException {
        var old = Renaming.meant(moment.project(), moment.uri(), caret).filter(id -> id.endsWith(before));
        var file = WorkbenchEdits.fileAt(Path.of(moment.uri())).getProject().getFile(Positions.FILE);
        if (old.isEmpty() || !file.exists()) {
            return Map.of();
        }
        var fresh = old.get().substring(0, old.get().length() - before.length()) + after;
        var text = text(file);
        var positions = Positions.parse(text);
        var now = positions.renamed(old.get(), fresh);
        return now.equals(positions)
                ? Map.of()
                : Map.of(file.getLocation().toPath(), List.of(new TextEdit(0, text.length(), now.text())));
    }

    private static String text(IFile file) throws CoreException {
        try (var in = file.getContents(true)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }
}
