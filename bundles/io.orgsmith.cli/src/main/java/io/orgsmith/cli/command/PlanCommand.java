// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.Database;
import io.orgsmith.cli.database.DatabaseOptions;
import io.orgsmith.cli.database.Ending;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.cli.database.Planned;
import io.orgsmith.cli.project.Loaded;
import io.orgsmith.cli.project.Projects;
import io.orgsmith.cli.report.FindingLines;
import io.orgsmith.cli.report.Json;
import io.orgsmith.cli.report.Notices;
import io.orgsmith.cli.report.ReportOptions;
import io.orgsmith.cli.saved.PlanFiles;
import io.orgsmith.deploy.saved.Saving;
import io.orgsmith.plan.print.PlanJson;
import io.orgsmith.plan.saved.Made;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeExceptionMapper;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code orgsmith plan}: says what apply would do, and does nothing. */
@Command(sortOptions = false)
public final class PlanCommand implements Callable<Integer>, IExitCodeExceptionMapper {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".")
    private Path path;

    @Mixin
    private DatabaseOptions database;

    @Mixin
    private OnlyOption only;

    @Mixin
    private ModelOptions model;

    @Mixin
    private ReportOptions report;

    @Mixin
    private DetailedExit exit;

    public PlanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var project = new Projects(session).one(path, model.resolve());
        if (new Notices(session).stop(project.findings())) {
            return exit.failed(project.findings().exit());
        }
        var now = Instant.now();
        var release = project.model().release().getLiteral();
        var labs = new Labs(session);
        var own = model.lab(session, project.folder());
        if (labs.isMissing(database, own)) {
            session.say(session.text(
                    own.environment().isEmpty() ? "plan.fresh" : "plan.fresh.environment", release, own.environment()));
            return Labs.onFresh(release, now, lab -> plan(project, lab, now));
        }
        return plan(project, labs.forReading(database, own, release), now);
    }

    private int plan(Loaded project, Database on, Instant now) {
        var actual = on.state(now);
        var planned = Planned.of(project, actual, on.managed(session), only.of(session), now);
        new Notices(session).print(planned.findings());
        var out = report.out();
        boolean saves = PlanFiles.isPlan(out);
        session.data(saves ? null : out, text(planned, saves ? null : out));
        new Ending(session).announce(planned.plan());
        if (saves) {
            if (planned.findings().hasErrors()) {
                session.say(session.text("plan.not-saved"));
                return Exit.FINDINGS;
            }
            var saving = new Saving(on.source(), on.isEbs());
            var saved = saving.of(made(project, planned), planned.plan(), planned.desired(), actual);
            new PlanFiles(session).write(out, saved);
        }
        return exit.compared(!planned.plan().isEmpty());
    }

    private Made made(Loaded project, Planned planned) {
        var file = session.path(report.out());
        try {
            return new Made(
                    model.environment(),
                    Saving.seen(file, project.folder()),
                    project.checksum(),
                    database.url() == null ? "" : Made.withoutSecrets(database.url()),
                    FindingLines.of(project.folder(), project.findings(), planned.findings()));
        } catch (IOException e) {
            throw Session.stop(e, "out.unwritable", file, Reason.of(e));
        }
    }

    @Override
    public int getExitCode(Throwable failure) {
        return exit.failed(Exit.FAILED);
    }

    private String text(Planned planned, Path file) {
        return report.isJson() ? Json.print(PlanJson.of(planned.plan())) : planned.text(session.writingTo(file));
    }
}
