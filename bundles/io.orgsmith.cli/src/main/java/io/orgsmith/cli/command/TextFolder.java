// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.project.Trash;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The folder that a project is written to. */
record TextFolder(Path path) {

    /** What the folder is called. */
    String name() {
        return path.getFileName() == null ? "" : path.getFileName().toString();
    }

    /** Refuses a folder that has texts already, unless it is to be forced. */
    void check(boolean force) {
        try {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw Session.stop("generate.no-folder", path);
            }
            if (!force && Files.exists(path) && hasTexts()) {
                throw Session.stop("import.texts", path);
            }
        } catch (IOException e) {
            throw Session.stop(e, "out.unwritable", path, Reason.of(e));
        }
    }

    /**
     * Writes files, all or none: they are moved into place once all of them are written. What an earlier import wrote and this
     * one does not goes; files of others stay.
     */
    void write(Map<String, String> texts) {
        boolean isNew = !Files.exists(path);
        try {
            Files.createDirectories(path);
            boolean isWritten = false;
            var aside = Files.createTempDirectory(path, ".new-");
            try {
                for (var text : texts.entrySet()) {
                    Files.writeString(aside.resolve(text.getKey()), text.getValue(), UTF_8);
                }
                for (var name : texts.keySet()) {
                    Files.move(aside.resolve(name), path.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
                isWritten = true;
                new ImportedFiles(path).replacedBy(texts.keySet());
            } finally {
                Trash.delete(isNew && !isWritten ? path : aside);
            }
        } catch (IOException e) {
            throw Session.stop(e, "out.unwritable", path, Reason.of(e));
        }
    }

    private boolean hasTexts() throws IOException {
        try (var files = Files.list(path)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(".org"));
        }
    }
}
