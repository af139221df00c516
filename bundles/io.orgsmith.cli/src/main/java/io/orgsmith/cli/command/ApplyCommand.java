// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Question;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.CutOff;
import io.orgsmith.cli.database.Database;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.cli.database.Planned;
import io.orgsmith.cli.database.Verified;
import io.orgsmith.cli.project.Loaded;
import io.orgsmith.cli.project.Projects;
import io.orgsmith.cli.report.Findings;
import io.orgsmith.cli.report.Notices;
import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.history.Unfinished;
import io.orgsmith.deploy.show.Summary;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.print.PlanText;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith apply}: checks, plans, applies, reads back, verifies, and shows what has come of it. */
@Command(sortOptions = false)
public final class ApplyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".")
    private Path path;

    @Option(names = "--database", paramLabel = "URL")
    private String url;

    @Option(names = {"-y", "--yes"})
    private boolean yes;

    @Mixin
    private RunOptions options;

    @Mixin
    private ModelOptions model;

    public ApplyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var project = new Projects(session).one(path, model.resolve());
        if (isStopped(project.findings())) {
            return project.findings().exit();
        }
        var now = Instant.now();
        var release = project.model().release().getLiteral();
        var labs = new Labs(session);
        var database = options.patience().await(() -> labs.forChange(url, project.folder(), release, now));
        var unfinished = Unfinished.of(database.source());
        unfinished.ifPresent(one -> session.say(new CutOff(session).text(one)));
        var planned = Planned.of(project, database.state(now), database.managed());
        session.data(null, PlanText.of(planned.plan(), session.locale(), session.paint()::mark));
        if (isStopped(planned.findings()) || isUnmet(planned)) {
            return Exit.FINDINGS;
        }
        if (!planned.plan().isEmpty() || unfinished.isPresent()) {
            if (!database.embedded() && !yes && !new Question(session).isAgreed("apply")) {
                session.say(session.text("apply.refused"));
                return Exit.FAILED;
            }
            apply(project, planned, database, now);
        }
        return verify(planned, database, now);
    }

    private boolean isStopped(Findings findings) {
        boolean isStopped = new Notices(session).stop(findings);
        if (isStopped) {
            session.say(session.text("apply.refused"));
        }
        return isStopped;
    }

    private boolean isUnmet(Planned planned) {
        boolean isUnmet = io.orgsmith.plan.print.Summary.of(planned.plan()).unmet() > 0;
        if (isUnmet) {
            session.say(session.text("apply.unmet", path));
        }
        return isUnmet;
    }

    private void apply(Loaded project, Planned planned, Database database, Instant now) {
        var who = System.getProperty("user.name", "");
        var order = ApplyOrder.of(planned.plan(), planned.desired(), who, project.checksum(), now)
                .committing(options.commits());
        try (var progress = session.progress("progress.apply")) {
            var result = new Apply(database.source(), options.patience().limit(), InstantSource.system())
                    .run(order, step -> {});
            int steps = (int) result.steps().stream()
                    .filter(step -> !(step.step() instanceof Step.Require))
                    .count();
            session.data(null, "\n" + session.text(steps == 1 ? "apply.done.one" : "apply.done.many", steps) + "\n");
        } catch (DatabaseProblem problem) {
            new CutOff(session).after(problem, database.source());
            throw problem;
        }
    }

    private int verify(Planned planned, Database database, Instant now) {
        var actual = database.state(now);
        var verified = Verified.of(planned.desired(), actual);
        session.data(null, verified.text(session));
        if (!verified.holds()) {
            return Exit.FINDINGS;
        }
        session.data(null, "\n" + String.join("\n", new Summary(session.locale()).treeLines(actual)) + "\n");
        return Exit.FINE;
    }
}
