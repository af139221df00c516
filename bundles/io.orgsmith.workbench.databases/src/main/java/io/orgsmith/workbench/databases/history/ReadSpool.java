// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.history;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.record.Spool;
import io.orgsmith.deploy.record.SpoolRun;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Words;
import io.orgsmith.workspace.source.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of reading a spool.
 *
 * @param problem why it cannot be read, in words; empty where it can
 */
public record ReadSpool(Path file, List<SpoolRun> runs, String problem) {
    public ReadSpool {
        runs = List.copyOf(runs);
    }

    public static ReadSpool of(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return new ReadSpool(file, List.of(), Texts.of("record.nofile", file));
            }
            return new ReadSpool(file, Spool.read(name(file), WholeFile.read(file, Spool.LARGEST)), "");
        } catch (DatabaseProblem | IOException e) {
            return new ReadSpool(file, List.of(), Words.of(e));
        }
    }

    /** What it is called in messages. */
    public String name() {
        return name(file);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
