// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.workbook.WorkbookPath;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The workbook that a command writes. */
final class WorkbookOptions {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE.xlsx",
            required = true,
            descriptionKey = "workbook.out")
    private Path out;

    @Option(names = "--force", descriptionKey = "workbook.force")
    private boolean force;

    /** Where to write it. @throws io.orgsmith.cli.Stop when something is there that may not be written over */
    WorkbookPath place(Session session) {
        var file = new WorkbookPath(session, out);
        file.checkWritable(force);
        return file;
    }
}
