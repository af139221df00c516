// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.CutOff;
import io.orgsmith.cli.database.DatabaseOptions;
import io.orgsmith.cli.database.EnvironmentOption;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.cli.database.RunList;
import io.orgsmith.cli.report.ReportOptions;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.history.HistoryDdl;
import io.orgsmith.deploy.history.Unfinished;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith history}: what was applied and rolled back, when and by whom; {@code history RUN}: its steps. */
@Command(sortOptions = false)
public final class HistoryCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "[RUN] [PATH]", hideParamSyntax = true, arity = "0..2", descriptionKey = "history.words")
    private List<String> words = List.of();

    @Mixin
    private DatabaseOptions address;

    @Mixin
    private EnvironmentOption environment;

    @Mixin
    private ReportOptions report;

    @Option(names = "--ddl", paramLabel = "RELEASE")
    private String ddl;

    public HistoryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (ddl != null) {
            session.data(report.out(), HistoryDdl.of(ModelOptions.release(ddl).getLiteral()));
            return Exit.FINE;
        }
        var run = words.stream().filter(RunNumber::is).findFirst();
        var paths = new ArrayList<>(words);
        run.ifPresent(paths::remove);
        if (paths.size() > 1) {
            throw Session.stop("use.argument", paths.get(1));
        }
        var path = paths.isEmpty() ? "." : paths.get(0);
        var database = new Labs(session).of(address, environment, Path.of(path));
        var source = database.history();
        var runs = new RunList(session, source, new History(source).runs(), database.arguments());
        boolean json = report.isJson();
        if (run.isPresent()) {
            long number = RunNumber.of(run.get());
            session.data(report.out(), json ? runs.json(number) : runs.text(number));
        } else {
            session.data(report.out(), json ? runs.json() : runs.text());
        }
        if (!json && !database.isEbs()) {
            Unfinished.of(source)
                    .filter(one -> run.isEmpty()
                            || RunNumber.of(run.get()) == one.run().id())
                    .ifPresent(one -> session.say(new CutOff(session, database).text(one)));
        }
        return Exit.FINE;
    }
}
