// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.apply.ApplyListener;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.history.Unfinished;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.JournalReader;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.deploy.lab.ServerLab;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.deploy.rollback.Digest;
import io.orgsmith.deploy.rollback.Rollback;
import io.orgsmith.deploy.saved.Applied;
import io.orgsmith.deploy.saved.Rest;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.plan.saved.Ground;
import io.orgsmith.plan.saved.Made;
import io.orgsmith.plan.saved.Rendered;
import io.orgsmith.plan.saved.SavedPlan;
import io.orgsmith.servers.Server;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A lab on a server in which a change is applied again and again, with a fixed clock. */
final class FailureLab implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-01-15T08:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    /** A server takes a moment to notice that a client is gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DatabaseAddress address;
    private final Commits commits;

    /** For looking, and for all work that is not cut. */
    private final Pool pool;

    /** A fresh lab of a database of its own. */
    FailureLab(Server server, Commits commits) {
        var database = server.newDatabase();
        this.address = new DatabaseAddress(database.url(), database.user(), database.password());
        this.commits = commits;
        this.pool = new Pool(address);
        new ServerLab(address).create("12.2", NOW);
        keepOpen();
    }

    /** One that is there. */
    FailureLab(DatabaseAddress address, Commits commits) {
        this.address = address;
        this.commits = commits;
        this.pool = new Pool(address);
    }

    /** An H2 database without a connection would be read from its file again and again. */
    private void keepOpen() {
        try {
            pool.open().close();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The same lab with commits at other times. */
    FailureLab committing(Commits when) {
        return new FailureLab(address, pool, when);
    }

    private FailureLab(DatabaseAddress address, Pool pool, Commits commits) {
        this.address = address;
        this.pool = pool;
        this.commits = commits;
    }

    /** Lets other processes at the database: an H2 file is open in one at a time. */
    void share() throws SQLException {
        if (address.url().startsWith("jdbc:h2:")) {
            pool.close();
        }
    }

    @Override
    public void close() throws SQLException {
        pool.close();
    }

    DatabaseAddress address() {
        return address;
    }

    Commits commits() {
        return commits;
    }

    History history() {
        return new History(pool);
    }

    long newestRun() {
        return history().runs().get(0).id();
    }

    ApplyOrder order(State desired) {
        State actual = ReadBack.state(pool, TODAY);
        var plan = Difference.between(desired, actual, history().managed(), "12.2");
        return ApplyOrder.of(plan, desired, "test", "", NOW).committing(commits);
    }

    /** The plan as somebody saves it, to be applied later whatever the text says then. */
    SavedPlan saved(State desired) {
        State actual = ReadBack.state(pool, TODAY);
        Plan plan = order(desired).plan();
        var made = new Made("", ".", "", "", List.of());
        var relied = Ground.of(plan, actual).relied();
        return new SavedPlan(made, plan, relied, order(desired).managed(), new Rendered(List.of(), ""));
    }

    /** What is left of a saved plan: nothing where it was applied to its end. */
    ApplyOrder rest(SavedPlan saved) {
        Unfinished.await(pool, PATIENCE);
        return Applied.by(saved, pool).isPresent()
                ? order(State.of(saved.managed()))
                : Rest.of(saved, pool).order("test", NOW, commits);
    }

    void apply(State desired) {
        apply(order(desired));
    }

    void apply(ApplyOrder order) {
        apply(pool, order, step -> {});
    }

    void apply(ApplyOrder order, ApplyListener listener) {
        apply(pool, order, listener);
    }

    static void apply(ConnectionSource source, ApplyOrder order, ApplyListener listener) {
        new Apply(source, PATIENCE, () -> NOW).run(order, listener);
    }

    void rollback(long run) {
        rollback(pool, run);
    }

    void rollback(ConnectionSource source, long run) {
        var rollback = new Rollback(source, PATIENCE, () -> NOW);
        rollback.run(rollback.outlook(run), "test", commits, (number, deed) -> {});
    }

    /** The steps of a run and all later ones. */
    List<RunStep> stepsSince(long run) {
        try (var connection = pool.open()) {
            return new JournalReader(connection).stepsSince(run);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until the database has noticed that the newest run is dead. */
    void awaitEnd() {
        Unfinished.await(pool, PATIENCE);
    }

    State state() {
        return ReadBack.state(pool, TODAY);
    }

    /** A fingerprint of all rows of EBS. */
    String digest() {
        try (var connection = pool.open()) {
            return Digest.of(ReadBack.lab(connection, "12.2"));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
