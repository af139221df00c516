// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.DatabaseOptions;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.cli.database.Planned;
import io.orgsmith.cli.database.Verified;
import io.orgsmith.cli.project.Projects;
import io.orgsmith.cli.report.Format;
import io.orgsmith.cli.report.Notices;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.plan.difference.Managed;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith verify}: did everything that the text asks for take effect? */
@Command(sortOptions = false)
public final class VerifyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".")
    private Path path;

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Format format;

    @Mixin
    private ModelOptions model;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE")
    private Path out;

    public VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var project = new Projects(session).one(path, model.resolve());
        if (new Notices(session).stop(project.findings())) {
            return project.findings().exit();
        }
        var release = project.model().release().getLiteral();
        var now = Instant.now();
        var actual = new Labs(session)
                .forReading(database, model.lab(project.folder()), release)
                .state(now);
        var verified = Verified.of(Desired.of(project.model()), actual);
        session.data(out, format == Format.JSON ? verified.json() : verified.text(session.writingTo(out)));
        if (verified.holds()) {
            return Exit.FINE;
        }
        new Notices(session)
                .print(Planned.of(project, actual, Managed.NOTHING, now).awaitingSecurityLists());
        return Exit.FINDINGS;
    }
}
