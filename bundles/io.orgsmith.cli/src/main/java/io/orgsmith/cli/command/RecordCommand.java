// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.Applying;
import io.orgsmith.cli.database.DatabaseOptions;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.cli.project.GivenFile;
import io.orgsmith.cli.project.Loaded;
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
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith record}: brings what a DBA ran into the history. */
@Command(sortOptions = false)
public final class RecordCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "SPOOL")
    private List<Path> given;

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
        var files = SpoolsAndProject.of(given, session);
        var project = new Projects(session).one(files.project(), model.resolve());
        if (new Notices(session).stop(project.findings())) {
            return project.findings().exit();
        }
        var by = who == null ? Applying.who() : who.strip();
        if (by.isEmpty()) {
            throw Session.stop("record.no-name");
        }
        var spools =
                files.spools().stream().map(this::read).sorted(Told.IN_TIME).toList();
        if (named.history(session).filter(history -> !history.exists()).isPresent()) {
            // A history is not begun for what it will not take.
            spools.forEach(spool -> Recorder.check(spool.file(), spool.runs(), project.checksum()));
        }
        var recorder = new Recorder(
                history(project.model().release().getLiteral(), model.lab(session, project.folder())),
                by,
                ZoneId.systemDefault());
        boolean ended = true;
        for (Told spool : spools) {
            ended &= record(recorder, spool, project);
        }
        return ended ? Exit.FINE : Exit.FINDINGS;
    }

    /** @return whether all of its runs came to their end */
    private boolean record(Recorder recorder, Told spool, Loaded project) {
        var noted = recorder.record(
                spool.file(),
                spool.runs(),
                project.checksum(),
                Desired.of(project.model()),
                Formerly.of(project.model()));
        noted.forEach((number, run) -> session.data(null, text(number, spool.file(), run)));
        int known = spool.runs().size() - noted.size();
        if (known > 0) {
            session.say(session.text("record.known", session.counted("runs", known)));
        }
        return noted.values().stream().allMatch(run -> run.error().isEmpty());
    }

    /** A spool and its runs, of which it has at least one. */
    private record Told(String file, List<SpoolRun> runs) {
        static final Comparator<Told> IN_TIME =
                Comparator.comparing(told -> told.runs().get(0).started());
    }

    private Told read(Path spool) {
        var file = session.shown(session.path(spool));
        return new Told(file, Spool.read(file, new GivenFile(session, spool).bytes(Spool.LARGEST)));
    }

    private ConnectionSource history(String release, LabDatabase own) {
        if (named.isGiven()) {
            return new Labs(session).forReading(named, own, release).historyFor(Instant.now());
        }
        return named.history(session)
                .orElseThrow(() -> Session.stop("record.where"))
                .begin(release, Instant.now());
    }

    private String text(long number, String file, SpoolRun run) {
        var text = new StringBuilder(session.text("record.run", number, run.line(), file)).append('\n');
        for (var outcome : Outcome.of(run.lines())) {
            var line = outcome.line();
            text.append("  ").append(session.text("record." + outcome.word())).append(' ');
            var key = line.key().toString();
            text.append(line.detail().isEmpty() ? key : session.punctuation().labelled(key, line.detail()));
            text.append('\n');
        }
        return run.error().isEmpty() ? text.toString() : text.append(session.text("record.error", run.error())) + "\n";
    }
}
