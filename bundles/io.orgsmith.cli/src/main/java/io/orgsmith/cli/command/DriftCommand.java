// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.DatabaseOptions;
import io.orgsmith.cli.database.Drifted;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.cli.report.Format;
import io.orgsmith.deploy.drift.DriftReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeExceptionMapper;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith drift}: what changed in the database since the last apply, whatever the text says today. */
@Command(sortOptions = false)
public final class DriftCommand implements Callable<Integer>, IExitCodeExceptionMapper {
    private static final int FAILED_IN_DETAIL = 1;
    private static final int DIFFERENT = 2;

    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".")
    private Path path;

    @Mixin
    private DatabaseOptions address;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Format format;

    @Option(names = "--detailed-exitcode")
    private boolean detailed;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE")
    private Path out;

    public DriftCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var database = new Labs(session).of(address, path);
        var drift = DriftReader.of(
                database.source(), database.history(), LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC));
        var shown = new Drifted(session, drift, all);
        session.data(out, format == Format.JSON ? shown.json() : shown.text());
        return detailed && !drift.isNone() ? DIFFERENT : Exit.FINE;
    }

    /** With {@code --detailed-exitcode} 2 means differences, so that a failure has to be 1. */
    @Override
    public int getExitCode(Throwable failure) {
        return detailed ? FAILED_IN_DETAIL : Exit.FAILED;
    }
}
