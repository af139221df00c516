// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.DatabaseOptions;
import io.orgsmith.cli.database.Drifted;
import io.orgsmith.cli.database.EnvironmentOption;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.cli.report.ReportOptions;
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
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".")
    private Path path;

    @Mixin
    private DatabaseOptions address;

    @Mixin
    private EnvironmentOption environment;

    @Option(names = "--all")
    private boolean all;

    @Mixin
    private ReportOptions report;

    @Mixin
    private DetailedExit exit;

    public DriftCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var database = new Labs(session).of(address, environment, path);
        var drift = DriftReader.of(
                database.source(), database.history(), LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC));
        var shown = new Drifted(session, drift, all);
        session.data(report.out(), report.isJson() ? shown.json() : shown.text());
        return exit.compared(!drift.isNone());
    }

    @Override
    public int getExitCode(Throwable failure) {
        return exit.failed(Exit.FAILED);
    }
}
