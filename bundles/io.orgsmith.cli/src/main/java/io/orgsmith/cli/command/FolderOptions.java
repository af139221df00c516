// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Session;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder that a command writes files to. */
final class FolderOptions {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            required = true)
    private Path out;

    @Option(names = "--force")
    private boolean force;

    Path folder(Session session) {
        return session.path(out);
    }

    /** Whether what is there already may be written over. */
    boolean force() {
        return force;
    }
}
