// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Session;
import io.orgsmith.workspace.folder.ImportedFolder;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The folder that a project is written to. */
record TextFolder(Path path) {

    /** What the folder is called. */
    String name() {
        return new ImportedFolder(path).name();
    }

    /** Refuses a folder that has texts already, unless it is to be forced. */
    void check(boolean force) {
        try {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw Session.stop("generate.no-folder", path);
            }
            if (!force && new ImportedFolder(path).hasTexts()) {
                throw Session.stop("import.texts", path);
            }
        } catch (IOException e) {
            throw Session.stop(e, "out.unwritable", path, Reason.of(e));
        }
    }

    /** Writes files, all or none. */
    void write(Map<String, String> texts) {
        try {
            new ImportedFolder(path).write(texts);
        } catch (IOException e) {
            throw Session.stop(e, "out.unwritable", path, Reason.of(e));
        }
    }
}
