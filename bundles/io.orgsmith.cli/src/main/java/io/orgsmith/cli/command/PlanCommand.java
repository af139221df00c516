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
import io.orgsmith.cli.report.Format;
import io.orgsmith.cli.report.Json;
import io.orgsmith.cli.report.Notices;
import io.orgsmith.cli.saved.PlanFiles;
import io.orgsmith.cli.saved.Saving;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.print.PlanJson;
import io.orgsmith.plan.print.PlanText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeExceptionMapper;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith plan}: says what apply would do, and does nothing. */
@Command(sortOptions = false)
public final class PlanCommand implements Callable<Integer>, IExitCodeExceptionMapper {
    private static final int FAILED_IN_DETAIL = 1;
    private static final int DIFFERENT = 2;

    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".")
    private Path path;

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Format format;

    @Option(names = "--detailed-exitcode")
    private boolean detailed;

    @Mixin
    private OnlyOption only;

    @Mixin
    private ModelOptions model;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE")
    private Path out;

    public PlanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var project = new Projects(session).one(path, model.resolve());
        if (new Notices(session).stop(project.findings())) {
            return detailed ? FAILED_IN_DETAIL : project.findings().exit();
        }
        var now = Instant.now();
        var release = project.model().release().getLiteral();
        var labs = new Labs(session);
        if (labs.isMissing(database, project.folder())) {
            session.say(session.text("plan.fresh", release));
            return Labs.onFresh(release, now, lab -> plan(project, lab, now));
        }
        return plan(project, labs.forReading(database, project.folder(), release), now);
    }

    private int plan(Loaded project, Database on, Instant now) {
        var actual = on.state(now);
        var planned = Planned.of(project, actual, on.managed(session), only.of(session));
        new Notices(session).print(planned.findings());
        boolean saves = PlanFiles.isPlan(out);
        if (saves && on.isEbs()) {
            throw Session.stop("saved.ebs");
        }
        session.data(saves ? null : out, report(planned.plan(), saves ? null : out));
        new Ending(session).announce(planned.plan());
        if (saves) {
            if (planned.findings().hasErrors()) {
                session.say(session.text("plan.not-saved"));
                return Exit.FINDINGS;
            }
            var saving = new Saving(session, model.environment(), database.url(), session.path(out));
            new PlanFiles(session).write(out, saving.of(project, planned, actual, on.source()));
        }
        return detailed && !planned.plan().isEmpty() ? DIFFERENT : Exit.FINE;
    }

    /** With {@code --detailed-exitcode} 2 means differences, so that a failure has to be 1. */
    @Override
    public int getExitCode(Throwable failure) {
        return detailed ? FAILED_IN_DETAIL : Exit.FAILED;
    }

    private String report(Plan plan, Path file) {
        return format == Format.JSON
                ? Json.print(PlanJson.of(plan))
                : PlanText.of(plan, session.locale(), session.writingTo(file).paint()::mark);
    }
}
