// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.Applying;
import io.orgsmith.cli.database.CutOff;
import io.orgsmith.cli.database.Database;
import io.orgsmith.cli.database.DatabaseOptions;
import io.orgsmith.cli.database.EbsRun;
import io.orgsmith.cli.database.Ending;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.cli.database.Planned;
import io.orgsmith.cli.project.Projects;
import io.orgsmith.cli.report.Findings;
import io.orgsmith.cli.report.Notices;
import io.orgsmith.cli.saved.PlanFiles;
import io.orgsmith.cli.saved.SavedApply;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.history.Unfinished;
import io.orgsmith.plan.print.Summary;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    @Mixin
    private DatabaseOptions address;

    @Option(names = {"-y", "--yes"})
    private boolean yes;

    @Option(names = "--allow-disable")
    private boolean allowDisable;

    @Mixin
    private RunOptions options;

    @Option(names = "--approved")
    private boolean approved;

    @Mixin
    private OnlyOption only;

    @Mixin
    private ScriptUser user;

    @Mixin
    private ModelOptions model;

    public ApplyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (PlanFiles.isPlan(path)) {
            if (model.given() || only.given()) {
                throw Session.stop("saved.decided");
            }
            var as = user.options(session.locale(), "", List.of());
            return new SavedApply(session, options.commits(), options.patience(), as)
                    .apply(path, address, yes, allowDisable, approved);
        }
        if (approved) {
            throw Session.stop("approve.only-plans", path);
        }
        var project = new Projects(session).one(path, model.resolve());
        if (isStopped(project.findings())) {
            return project.findings().exit();
        }
        var now = Instant.now();
        var release = project.model().release().getLiteral();
        var labs = new Labs(session);
        var database = options.patience()
                .await(() -> labs.forChange(address, model.lab(session, project.folder()), release, now));
        boolean isEbs = database.isEbs();
        var unfinished = isEbs ? Optional.<Unfinished>empty() : unfinished(database);
        var planned = Planned.of(project, database.state(now), database.managed(session), only.of(session), now);
        session.data(null, planned.text(session));
        if (isStopped(planned.findings())
                || isUnmet(planned, database)
                || new Ending(session).stops(planned.plan(), allowDisable)) {
            return Exit.FINDINGS;
        }
        var applying = new Applying(session, database, now);
        var order = ApplyOrder.of(planned.plan(), planned.desired(), Applying.who(), project.checksum(), now)
                .committing(options.commits());
        if (!planned.plan().isEmpty() || unfinished.isPresent()) {
            if (!yes && !applying.isAgreed()) {
                return Exit.FAILED;
            }
            if (!isEbs) {
                applying.run(order, options.patience());
            } else {
                var as = user.options(session.locale(), project.checksum(), List.of());
                if (!new EbsRun(session, database, as).apply(planned.plan(), planned.desired(), now)) {
                    return Exit.FINDINGS;
                }
            }
        } else if (!isEbs) {
            applying.note(planned.desired(), order, options.patience());
        }
        return applying.verify(planned.desired());
    }

    private Optional<Unfinished> unfinished(Database database) {
        Unfinished.await(database.source(), options.patience().limit());
        var unfinished = Unfinished.of(database.source());
        unfinished.ifPresent(one -> session.say(new CutOff(session, database).text(one)));
        return unfinished;
    }

    private boolean isStopped(Findings findings) {
        boolean isStopped = new Notices(session).stop(findings);
        if (isStopped) {
            session.say(session.text("apply.refused"));
        }
        return isStopped;
    }

    private boolean isUnmet(Planned planned, Database database) {
        boolean isUnmet = Summary.of(planned.plan()).unmet() > 0;
        if (isUnmet) {
            session.say(session.text("apply.unmet", database.arguments()));
        }
        return isUnmet;
    }
}
