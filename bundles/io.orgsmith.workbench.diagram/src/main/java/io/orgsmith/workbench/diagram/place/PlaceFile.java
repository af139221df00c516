// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.place;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.picture.layout.Positions;
import io.orgsmith.workbench.text.WorkbenchEdits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;

/** Where people put the figures of a project: the side file beside its texts. */
public record PlaceFile(IProject project) {
    /** What it says; nothing where there is none or it cannot be read, for diagrams do without. */
    public Positions read() {
        try {
            return Positions.parse(text());
        } catch (CoreException | IOException e) {
            ILog.get().warn("cannot read " + file(), e);
            return Positions.NONE;
        }
    }

    /** Changes it by as little text as there has to be; one undo takes that back. */
    public void write(String title, Positions positions) throws CoreException {
        try {
            if (!file().exists()) {
                file().create(new ByteArrayInputStream(new byte[0]), true, null);
            }
            var edit = edit(text(), positions.text());
            WorkbenchEdits.apply(title, Map.of(file().getLocation().toPath(), List.of(edit)));
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    /** The edits that let figures keep their places under other ids. @param ids the new ones by the old ones */
    public Map<Path, List<TextEdit>> renamed(Map<String, String> ids) throws CoreException {
        var positions = read();
        var now = positions;
        for (var each : ids.entrySet()) {
            now = now.renamed(each.getKey(), each.getValue());
        }
        try {
            return now.equals(positions)
                    ? Map.of()
                    : Map.of(file().getLocation().toPath(), List.of(edit(text(), now.text())));
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    IFile file() {
        return project.getFile(Positions.FILE);
    }

    private String text() throws CoreException, IOException {
        if (!file().exists()) {
            return "";
        }
        try (var in = file().getContents(true)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static TextEdit edit(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new TextEdit(start, before.length() - end - start, after.substring(start, after.length() - end));
    }
}
