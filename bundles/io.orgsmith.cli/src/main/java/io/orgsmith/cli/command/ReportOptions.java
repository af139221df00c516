// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.report.Format;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** In which form a command reports, and where to. */
final class ReportOptions {
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Format format;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE")
    private Path out;

    boolean isJson() {
        return format == Format.JSON;
    }

    /** The file to report to; null for the standard output. */
    Path out() {
        return out;
    }

    /** The session as it writes there: without colours in a file. */
    Session on(Session session) {
        return session.writingTo(out);
    }
}
