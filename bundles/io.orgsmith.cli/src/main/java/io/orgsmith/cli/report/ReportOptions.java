// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import io.orgsmith.cli.Session;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** In which form a command reports, and where to. */
public final class ReportOptions {
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Format format;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE")
    private Path out;

    /** Whether for programs; else for people. */
    public boolean isJson() {
        return format == Format.JSON;
    }

    /** The file to report to; null for the standard output. */
    public Path out() {
        return out;
    }

    /** The session as it writes there: without colours in a file. */
    public Session on(Session session) {
        return session.writingTo(out);
    }
}
