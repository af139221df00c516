// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.DatabaseOptions;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.cli.database.Planned;
import io.orgsmith.cli.database.Verified;
import io.orgsmith.cli.project.Projects;
import io.orgsmith.cli.report.Notices;
import io.orgsmith.cli.report.ReportOptions;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.plan.difference.Managed;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code orgsmith verify}: did everything that the text asks for take effect? */
@Command(sortOptions = false)
public final class VerifyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".")
    private Path path;

    @Mixin
    private DatabaseOptions database;

    @Mixin
    private ModelOptions model;

    @Mixin
    private ReportOptions report;

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
                .forReading(database, model.lab(session, project.folder()), release)
                .state(now);
        var verified = Verified.of(Desired.of(project.model()), actual);
        session.data(report.out(), report.isJson() ? verified.json() : verified.text(report.on(session)));
        if (verified.holds()) {
            return Exit.FINE;
        }
        new Notices(session)
                .print(Planned.of(project, actual, Managed.NOTHING, now).awaitingSecurityLists());
        return Exit.FINDINGS;
    }
}
