// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.Stop;
import io.orgsmith.cli.project.Loaded;
import io.orgsmith.cli.project.Projects;
import io.orgsmith.cli.report.Json;
import io.orgsmith.cli.report.Notices;
import io.orgsmith.cli.report.ReportOptions;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Environment;
import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.plan.difference.Between;
import io.orgsmith.plan.print.PlanJson;
import io.orgsmith.plan.print.PlanText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith diff}: what a text wants differently in two environments. */
@Command(sortOptions = false)
public final class DiffCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".")
    private Path path;

    @Option(names = "--env", paramLabel = "NAME", required = true)
    private List<String> environments;

    @Option(names = "--release", paramLabel = "RELEASE")
    private String release;

    @Mixin
    private ReportOptions report;

    public DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (environments.size() != 2) {
            throw wrongNumber();
        }
        var from = project(environments.get(0));
        var to = project(environments.get(1));
        for (var project : List.of(from, to)) {
            if (project.findings().exit() != Exit.FINE) {
                new Notices(session).print(project.findings());
                return project.findings().exit();
            }
        }
        var plan = Between.of(
                Desired.of(from.model()),
                Desired.of(to.model()),
                to.model().release().getLiteral());
        session.data(report.out(), report.isJson() ? json(plan) : text(plan));
        return Exit.FINE;
    }

    private Stop wrongNumber() {
        var project = new Projects(session)
                .one(path, ResolveOptions.AS_WRITTEN)
                .snapshot()
                .project();
        var declared = project.documents().values().stream()
                .flatMap(document -> document.getEnvironments().stream())
                .map(Environment::getId)
                .distinct()
                .toList();
        return declared.size() < 2
                ? Session.stop("diff.few")
                : Session.stop("diff.two", "--env " + declared.get(0) + " --env " + declared.get(1));
    }

    private Loaded project(String environment) {
        Release asked = release == null ? null : ModelOptions.release(release);
        return new Projects(session).one(path, new ResolveOptions(asked, environment));
    }

    private String text(Plan plan) {
        var paint = report.on(session).paint();
        return PlanText.between(plan, environments.get(0), environments.get(1), session.locale(), paint::mark);
    }

    private String json(Plan plan) {
        var json = PlanJson.of(plan);
        json.put("from", environments.get(0)).put("to", environments.get(1));
        return Json.print(json);
    }
}
