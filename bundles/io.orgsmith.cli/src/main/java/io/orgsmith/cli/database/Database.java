// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.Session;
import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.ebs.Installation;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.history.HistoryFile;
import io.orgsmith.deploy.history.HistoryPlace;
import io.orgsmith.deploy.lab.Argument;
import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.deploy.readback.EbsTables;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.plan.State;
import io.orgsmith.plan.difference.Managed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The database that a command works on.
 *
 * @param own the project's own lab, which may be changed without asking; empty for a database elsewhere
 * @param file where the history of an EBS is, unless it has tables for it
 */
public record Database(ConnectionSource source, Optional<LabDatabase> own, Optional<HistoryFile> file) {

    /** Whether it is the project's own lab. */
    public boolean embedded() {
        return own.isPresent();
    }

    /** What a command has to be given to work on it, each word with a blank in front; the words can be copied. */
    public String arguments() {
        return own.map(LabDatabase::arguments).orElseGet(this::named);
    }

    private String named() {
        var url = source instanceof DatabaseAddress named ? " --database " + Argument.of(named.url()) : "";
        return url
                + file.map(history -> " --history " + Argument.of(history.toString()))
                        .orElse("");
    }

    /** The release that it was made for. */
    public String release() {
        return installation().release();
    }

    /** Whether it is an EBS; else it is a lab. */
    public boolean isEbs() {
        return installation().isEbs();
    }

    private Installation installation() {
        try {
            return Installation.of(source);
        } catch (DatabaseProblem problem) {
            throw own.map(lab -> ofOwn(problem, lab)).orElse(problem);
        }
    }

    /** Of a database elsewhere it may be the address that is wrong; the project's own can only have lost what it was. */
    private DatabaseProblem ofOwn(DatabaseProblem problem, LabDatabase lab) {
        var key = problem.key().equals("lab.none") ? "lab.emptied" : problem.key();
        return switch (key) {
            case "lab.emptied", "lab.version" -> lab.problem(problem, key, source);
            case "lab.broken", "lab.incomplete" -> lab.problem(problem, "lab.unusable", source);
            default -> problem;
        };
    }

    /** The release, also where only the tables of EBS are left to tell it. */
    public String releaseFound() {
        return EbsTables.release(source);
    }

    /** Whether that is a guess: 12.1 and 12.2 store what is read here alike. */
    public boolean isReleaseGuessed() {
        return EbsTables.isReleaseGuessed(source);
    }

    /** What the tables of EBS hold on the day of {@code now}, whether the tool has worked here or not. */
    public State ebs(String release, Instant now) {
        return ReadBack.ebs(source, release, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    /** Whether the tool can note here what it owns. */
    public boolean hasHistory() {
        return EbsTables.hasHistory(source);
    }

    /** What it holds on the day of {@code now}. */
    public State state(Instant now) {
        return ReadBack.state(source, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    /** What the tool owns there. Where no history tells, nothing, which is said. */
    public Managed managed(Session session) {
        var history = place().find();
        if (history.isEmpty()) {
            session.say(session.text("plan.no-history"));
        }
        return history.map(found -> new History(found).managed()).orElse(Managed.NOTHING);
    }

    /** Where it is noted what was applied. @throws DatabaseProblem when nothing is */
    public ConnectionSource history() {
        return place().get();
    }

    /** The same before something is applied; a file is begun. */
    public ConnectionSource historyFor(Instant now) {
        return place().begin(now);
    }

    private HistoryPlace place() {
        return new HistoryPlace(source, installation(), file);
    }
}
