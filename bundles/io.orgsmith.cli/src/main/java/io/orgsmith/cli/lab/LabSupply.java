// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.lab;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.DatabaseOptions;
import io.orgsmith.cli.database.EnvironmentOption;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.cli.database.Planned;
import io.orgsmith.cli.project.Projects;
import io.orgsmith.cli.report.Notices;
import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.model.effective.ResolveOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code orgsmith lab supply}: puts what a project declares {@code existing} into its lab, so that it can be tried out. */
@Command(sortOptions = false)
public final class LabSupply implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".")
    private Path path;

    @Mixin
    private DatabaseOptions database;

    @Mixin
    private EnvironmentOption environment;

    public LabSupply(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var project = new Projects(session).one(path, new ResolveOptions(null, environment.name()));
        if (new Notices(session).stop(project.findings())) {
            return project.findings().exit();
        }
        var now = Instant.now();
        var release = project.model().release().getLiteral();
        var lab = new Labs(session).forChange(database, environment.lab(session, project.folder()), release, now);
        var plan =
                Planned.of(project, lab.state(now), lab.managed(session), now).plan();
        var order = ApplyOrder.supplies(plan, System.getProperty("user.name", ""), now);
        var result = new Apply(lab.source()).run(order, step -> {});
        session.data(
                null,
                session.text(
                                "lab.supply.done",
                                session.counted("objects", result.steps().size())) + "\n");
        return Exit.FINE;
    }
}
