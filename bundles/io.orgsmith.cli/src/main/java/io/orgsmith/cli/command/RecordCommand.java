// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.Applying;
import io.orgsmith.cli.database.DatabaseOptions;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.cli.project.GivenFile;
import io.orgsmith.cli.project.Projects;
import io.orgsmith.cli.report.Notices;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.deploy.record.Recorder;
import io.orgsmith.deploy.record.Spool;
import io.orgsmith.deploy.record.SpoolRun;
import io.orgsmith.deploy.script.Outcome;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.plan.desired.Formerly;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith record}: brings what a DBA ran into the history. */
@Command(sortOptions = false)
public final class RecordCommand implements Callable<Integer> {
    /** Megabytes. */
    private static final int LARGEST = 500;

    private final Session session;

    @Parameters(index = "0", paramLabel = "SPOOL")
    private Path spool;

    @Parameters(index = "1", paramLabel = "PATH", arity = "0..1", defaultValue = ".")
    private Path path;

    @Option(names = "--who", paramLabel = "NAME")
    private String who;

    @Mixin
    private DatabaseOptions named;

    @Mixin
    private ModelOptions model;

    public RecordCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var project = new Projects(session).one(path, model.resolve());
        if (new Notices(session).stop(project.findings())) {
            return project.findings().exit();
        }
        var by = who == null ? Applying.who() : who.strip();
        if (by.isEmpty()) {
            throw Session.stop("record.no-name");
        }
        var file = session.shown(session.path(spool));
        var runs = Spool.read(file, text());
        if (named.history(session).filter(history -> !history.exists()).isPresent()) {
            // A history is not begun for what it will not take.
            Recorder.check(file, runs, project.checksum());
        }
        var recorder = new Recorder(
                history(project.model().release().getLiteral(), model.lab(project.folder())),
                by,
                ZoneId.systemDefault());
        var noted = recorder.record(
                file, runs, project.checksum(), Desired.of(project.model()), Formerly.of(project.model()));
        noted.forEach((number, run) -> session.data(null, text(number, run)));
        int known = runs.size() - noted.size();
        if (known > 0) {
            session.say(session.text("record.known", session.counted("runs", known)));
        }
        return noted.values().stream().allMatch(run -> run.error().isEmpty()) ? Exit.FINE : Exit.FINDINGS;
    }

    /** What we look for is ASCII, whatever else a spool holds. */
    private String text() {
        return new String(new GivenFile(session, spool).bytes(LARGEST), StandardCharsets.ISO_8859_1);
    }

    private ConnectionSource history(String release, LabDatabase own) {
        if (named.isGiven()) {
            return new Labs(session).forReading(named, own, release).historyFor(Instant.now());
        }
        return named.history(session)
                .orElseThrow(() -> Session.stop("record.where"))
                .begin(release, Instant.now());
    }

    private String text(long number, SpoolRun run) {
        var text = new StringBuilder(session.text("record.run", number, run.line())).append('\n');
        for (var outcome : Outcome.of(run.lines())) {
            var line = outcome.line();
            var detail = line.detail().isEmpty() ? "" : ": " + line.detail();
            text.append("  ").append(session.text("record." + outcome.word())).append(' ');
            text.append(line.key()).append(detail).append('\n');
        }
        return run.error().isEmpty() ? text.toString() : text.append(session.text("record.error", run.error())) + "\n";
    }
}
