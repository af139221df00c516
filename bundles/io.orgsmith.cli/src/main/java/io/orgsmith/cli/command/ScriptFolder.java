// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Session;
import io.orgsmith.workspace.folder.GeneratedFolder;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The folder that scripts are written to. */
record ScriptFolder(Path path) {

    /** Refuses a folder with contents that are not ours, unless it is to be forced. */
    void check(boolean force) {
        try {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw Session.stop("generate.no-folder", path);
            }
            if (!force && new GeneratedFolder(path).isForeign()) {
                throw Session.stop("generate.foreign", path);
            }
        } catch (IOException e) {
            throw Session.stop(e, "out.unwritable", path, Reason.of(e));
        }
    }

    /** Writes files, all or none. */
    void write(Map<String, String> files) {
        try {
            new GeneratedFolder(path).write(files);
        } catch (IOException e) {
            throw Session.stop(e, "out.unwritable", path, Reason.of(e));
        }
    }
}
