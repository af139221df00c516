// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Question;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.CutOff;
import io.orgsmith.cli.database.Database;
import io.orgsmith.cli.database.DatabaseOptions;
import io.orgsmith.cli.database.EnvironmentOption;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.cli.database.Undone;
import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.rollback.Outlook;
import io.orgsmith.deploy.rollback.Rollback;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith rollback}: takes a database back to before a run, after saying what that means. */
@Command(sortOptions = false)
public final class RollbackCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "RUN")
    private String run;

    @Parameters(index = "1", paramLabel = "PATH", arity = "0..1", defaultValue = ".")
    private Path path;

    @Mixin
    private DatabaseOptions address;

    @Mixin
    private EnvironmentOption environment;

    @Option(names = {"-y", "--yes"})
    private boolean yes;

    @Mixin
    private RunOptions options;

    public RollbackCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        long number = RunNumber.of(run);
        var database = new Labs(session).of(address, environment, path);
        if (database.isEbs()) {
            throw Session.stop("rollback.ebs");
        }
        var rollback = new Rollback(database.source(), options.patience().limit(), InstantSource.system());
        var outlook = options.patience().await(() -> outlook(rollback, number, database));
        session.data(null, new Undone(session, outlook).text());
        if (outlook.isEmpty()) {
            return Exit.FINE;
        }
        if (!yes && !new Question(session).isAgreed("rollback")) {
            session.say(session.text("apply.refused"));
            return Exit.FAILED;
        }
        long own = rollBack(rollback, outlook, database);
        session.data(null, "\n" + session.text("rollback.done", number, own) + "\n");
        return outlook.left().isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }

    private static Outlook outlook(Rollback rollback, long number, Database database) {
        try {
            return rollback.outlook(number);
        } catch (DatabaseProblem problem) {
            throw problem.key().equals("rollback.none")
                    ? new DatabaseProblem(problem, problem.key(), number, database.arguments())
                    : problem;
        }
    }

    private long rollBack(Rollback rollback, Outlook outlook, Database database) {
        try (var progress = session.progress("progress.rollback")) {
            return rollback.run(outlook, System.getProperty("user.name", ""), options.commits(), (step, deed) -> {});
        } catch (DatabaseProblem problem) {
            new CutOff(session, database).after(problem);
            throw problem;
        }
    }
}
