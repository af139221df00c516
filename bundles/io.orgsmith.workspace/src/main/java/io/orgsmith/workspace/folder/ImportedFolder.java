// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The folder that an import writes a project to. */
public record ImportedFolder(Path path) {

    /** What the folder is called. */
    public String name() {
        return path.getFileName() == null ? "" : path.getFileName().toString();
    }

    /** Whether there are texts already. @throws IOException when it cannot be read */
    public boolean hasTexts() throws IOException {
        if (!Files.exists(path)) {
            return false;
        }
        try (var files = Files.list(path)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(".org"));
        }
    }

    /**
     * Writes files, all or none: they are moved into place once all of them are written. What an earlier import wrote and this
     * one does not goes; files of others stay.
     *
     * @param texts by name
     */
    public void write(Map<String, String> texts) throws IOException {
        try (var aside = Aside.in(path)) {
            aside.write(texts);
            aside.move(texts.keySet());
            aside.done();
            new ImportedFiles(path).replacedBy(texts.keySet());
        }
    }
}
