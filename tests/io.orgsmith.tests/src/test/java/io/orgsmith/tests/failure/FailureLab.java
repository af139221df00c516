// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.apply.ApplyListener;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.JournalReader;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.deploy.lab.ServerLab;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.deploy.rollback.Digest;
import io.orgsmith.deploy.rollback.Rollback;
import io.orgsmith.plan.State;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.servers.Server;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A lab on a server in which a change is applied again and again, with a fixed clock. */
final class FailureLab implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-01-15T08:00:00Z");

    /** A server takes a moment to notice that a client is gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DatabaseAddress address;
    private final Commits commits;

    /** Keeps an H2 database open, which else would be read from its file again and again. */
    private final Connection open;

    /** A fresh lab of a database of its own. */
    FailureLab(Server server, Commits commits) {
        var database = server.newDatabase();
        this.address = new DatabaseAddress(database.url(), database.user(), database.password());
        this.commits = commits;
        new ServerLab(address).create("12.2", NOW);
        this.open = address.open();
    }

    /** One that is there. */
    FailureLab(DatabaseAddress address, Commits commits) {
        this.address = address;
        this.commits = commits;
        this.open = null;
    }

    @Override
    public void close() throws SQLException {
        if (open != null) {
            open.close();
        }
    }

    DatabaseAddress address() {
        return address;
    }

    Commits commits() {
        return commits;
    }

    History history() {
        return new History(address);
    }

    long newestRun() {
        return history().runs().get(0).id();
    }

    ApplyOrder order(State desired) {
        State actual = ReadBack.state(address, LocalDate.of(2026, 1, 15));
        var plan = Difference.between(desired, actual, history().managed(), "12.2");
        return ApplyOrder.of(plan, desired, "test", "", NOW).committing(commits);
    }

    void apply(State desired) {
        apply(address, order(desired), step -> {});
    }

    static void apply(ConnectionSource source, ApplyOrder order, ApplyListener listener) {
        new Apply(source, PATIENCE, () -> NOW).run(order, listener);
    }

    void rollback(long run) {
        rollback(address, run);
    }

    void rollback(ConnectionSource source, long run) {
        var rollback = new Rollback(source, PATIENCE, () -> NOW);
        rollback.run(rollback.outlook(run), "test", commits, (number, deed) -> {});
    }

    /** The steps of a run and all later ones. */
    List<RunStep> stepsSince(long run) {
        try (var connection = address.open()) {
            return new JournalReader(connection).stepsSince(run);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** A fingerprint of all rows of EBS. */
    String digest() {
        try (var connection = address.open()) {
            return Digest.of(ReadBack.lab(connection, "12.2"));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
