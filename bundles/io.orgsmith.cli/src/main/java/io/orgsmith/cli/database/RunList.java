// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.report.Columns;
import io.orgsmith.cli.report.Json;
import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Moment;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.history.Unfinished;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.deploy.lab.LabQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The history for people and for programs.
 *
 * @param runs the newest first
 * @param arguments what a command has to be given to work on the same database, see {@link Database#arguments}
 */
public record RunList(Session session, ConnectionSource source, List<Run> runs, String arguments) {
    private static final String FORMAT_VERSION = "1.0";

    public RunList {
        runs = List.copyOf(runs);
    }

    /** All runs, as whole lines. */
    public String text() {
        if (runs.isEmpty()) {
            return session.text("history.none") + "\n";
        }
        var rows = runs.stream()
                .map(run -> List.of(
                        String.valueOf(run.id()),
                        time(run.started()),
                        run.who(),
                        what(run),
                        session.text("history.outcome." + outcome(run)),
                        run.message()))
                .toList();
        return Columns.print(new LabQuery.Table(headings("run", "started", "who", "what", "outcome", "message"), rows));
    }

    /** The steps of a run, as whole lines. @throws DatabaseProblem when there is no such run */
    public String text(long number) {
        var run = run(number);
        var rows = steps(run).stream()
                .map(step -> List.of(
                        String.valueOf(step.id().number()),
                        session.text("history.action." + step.intent().action()),
                        step.intent().kind() == null ? "" : step.intent().name(),
                        String.valueOf(step.rows()),
                        session.text("history.step." + lower(step.outcome())),
                        time(step.finished())))
                .toList();
        var heading = session.text(
                "history.run",
                run.id(),
                what(run),
                run.who(),
                time(run.started()),
                session.text("history.outcome." + outcome(run)));
        var table = Columns.print(
                new LabQuery.Table(headings("step", "action", "object", "rows", "done", "finished"), rows));
        return heading + "\n" + (run.message().isEmpty() ? "" : run.message() + "\n") + "\n" + table;
    }

    /** All runs for programs. */
    public String json() {
        var json = JsonNodeFactory.instance.objectNode().put("format_version", FORMAT_VERSION);
        var list = json.putArray("runs");
        runs.forEach(run -> list.add(json(run)));
        return Json.print(json);
    }

    /** A run with its steps for programs. @throws DatabaseProblem when there is no such run */
    public String json(long number) {
        var run = run(number);
        var json = JsonNodeFactory.instance.objectNode().put("format_version", FORMAT_VERSION);
        json.setAll(json(run));
        var list = json.putArray("steps");
        for (var step : steps(run)) {
            var intent = step.intent();
            var one = list.addObject()
                    .put("number", step.id().number())
                    .put("action", intent.action())
                    .put(
                            "kind",
                            intent.kind() == null ? null : lower(intent.kind()).replace('_', ' '))
                    .put("object", intent.kind() == null ? null : intent.name())
                    .put("id", intent.fragment().isEmpty() ? null : intent.fragment())
                    .put("outcome", lower(step.outcome()))
                    .put("rows", step.rows())
                    .put("started", iso(step.started()))
                    .put("finished", iso(step.finished()));
            if (intent.undoes() != null) {
                one.putObject("undoes")
                        .put("run", intent.undoes().run())
                        .put("step", intent.undoes().number());
            }
        }
        return Json.print(json);
    }

    private ObjectNode json(Run run) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("run", run.id())
                .put("what", run.isRollback() ? "rollback" : "apply")
                .put("back_to_before", run.backTo())
                .put("commits", lower(run.commits().name()).replace('_', ' '))
                .put("who", run.who())
                .put("started", iso(run.started()))
                .put("finished", iso(run.finished()))
                .put("outcome", outcome(run).replace("applied", "done"))
                .put("message", run.message().isEmpty() ? null : run.message())
                .put("model_checksum", run.modelChecksum())
                .put("plan_checksum", run.planChecksum());
    }

    private Run run(long number) {
        return runs.stream()
                .filter(run -> run.id() == number)
                .findFirst()
                .orElseThrow(() -> new DatabaseProblem("rollback.none", number, arguments));
    }

    private List<RunStep> steps(Run run) {
        return new History(source).steps(run.id());
    }

    private String what(Run run) {
        return run.isRollback() ? session.text("history.rollback", run.backTo()) : session.text("history.apply");
    }

    /** A dead run has not noticed its end itself. */
    private String outcome(Run run) {
        return Unfinished.isDead(run, source) ? "interrupted" : lower(run.outcome());
    }

    private List<String> headings(String... names) {
        return Stream.of(names)
                .map(name -> session.text("history.column." + name))
                .toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String time(Instant moment) {
        return moment == null ? "" : Moment.of(moment);
    }

    private static String iso(Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
