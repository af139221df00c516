// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.Deed;
import io.orgsmith.deploy.journal.ImageRow;
import io.orgsmith.deploy.journal.Journal;
import io.orgsmith.deploy.journal.RunHead;
import io.orgsmith.deploy.journal.StepId;
import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/**
 * Carries out a run step by step under journal: the intent of all steps is committed before the first, the rows of a step
 * together with its outcome. So whatever happens, the journal says exactly which rows are there. The caller holds the lock.
 */
public final class Execution {
    private final Connection connection;
    private final Schema schema;
    private final Journal journal;
    private final InstantSource clock;

    /** @param schema with {@link io.orgsmith.deploy.journal.OwnedTables} */
    public Execution(Connection connection, Schema schema, InstantSource clock) {
        this.connection = connection;
        this.schema = schema;
        this.journal = new Journal(connection);
        this.clock = clock;
    }

    /** Finds out, once the run has its number, what is to be done. */
    @FunctionalInterface
    public interface Decision {
        List<Deed> decide(long run) throws SQLException;
    }

    /** Told of each step that is done, counted from 1. What it throws stops the run. */
    @FunctionalInterface
    public interface Told {
        void done(int number, Deed deed);
    }

    /**
     * @return the run's number
     * @throws DatabaseProblem when a row is not as it was read, or the lock was lost
     */
    public long run(RunHead head, Decision decision, Told told) throws SQLException {
        connection.setAutoCommit(false);
        long run = journal.begin(head, clock.instant());
        connection.commit();
        try (var writer = new RowWriter(connection, schema)) {
            List<Deed> deeds = decision.decide(run);
            journal.hold(run);
            journal.intend(run, deeds);
            connection.commit();
            if (head.commits() == Commits.EACH_STEP) {
                one(run, deeds, writer, told);
            } else {
                all(run, deeds, writer, told);
            }
            connection.commit();
            return run;
        } catch (SQLException | RuntimeException failure) {
            undo(run, failure);
            throw failure;
        }
    }

    private void all(long run, List<Deed> deeds, RowWriter writer, Told told) throws SQLException {
        // What they change is written down while the database takes the rows.
        var images = CompletableFuture.supplyAsync(() -> ImageRow.of(new StepId(run, 1), deeds, schema));
        journal.hold(run);
        for (int i = 0; i < deeds.size(); i++) {
            write(deeds.get(i), writer);
            told.done(i + 1, deeds.get(i));
        }
        writer.flush();
        journal.keep(images.join());
        journal.ended(run, "APPLIED", "", clock.instant());
    }

    private void one(long run, List<Deed> deeds, RowWriter writer, Told told) throws SQLException {
        for (int i = 0; i < deeds.size(); i++) {
            var step = new StepId(run, i + 1);
            Instant started = clock.instant();
            journal.hold(run);
            journal.started(step, started);
            connection.commit();
            journal.hold(run);
            write(deeds.get(i), writer);
            writer.flush();
            journal.keep(ImageRow.of(step, deeds.subList(i, i + 1), schema));
            journal.done(step, started, clock.instant());
            connection.commit();
            told.done(i + 1, deeds.get(i));
        }
        journal.hold(run);
        journal.ended(run, "APPLIED", "", clock.instant());
    }

    private static void write(Deed deed, RowWriter writer) throws SQLException {
        for (RowChange change : deed.changes()) {
            writer.write(change);
        }
    }

    private void undo(long run, Exception failure) {
        try {
            connection.rollback();
            journal.ended(run, "FAILED", reason(failure), clock.instant());
            connection.commit();
        } catch (SQLException e) {
            // The connection is gone: the database rolls back by itself, and the next run finds this one interrupted.
            failure.addSuppressed(e);
        }
    }

    /** The history is written in English, whoever reads it later. */
    private static String reason(Exception failure) {
        if (failure instanceof DatabaseProblem problem) {
            return problem.message(Locale.ENGLISH);
        }
        return failure instanceof SetupProblem problem
                ? problem.message(Locale.ENGLISH)
                : String.valueOf(failure.getMessage());
    }
}
