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
import java.util.function.Consumer;

/**
 * Carries out a run step by step under journal: the intent of all steps is committed before the first, the rows of a step
 * together with its outcome. So whatever happens, the journal says exactly which rows are there. The caller holds the lock.
 * Only a run of one transaction that has {@link RowStream#FEW many} rows sends them before it has written its intent, and
 * commits both together.
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
        /**
         * @param rows gets every row change of what is to be done, in an order in which they can be made; it may get those that
         *     are certain before the rest is, but from then on the decision must not use the connection
         */
        List<Deed> decide(long run, Consumer<RowChange> rows) throws SQLException;
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
            if (head.commits() == Commits.EACH_STEP) {
                each(run, decision, writer, told);
            } else {
                once(run, decision, writer, told);
            }
            connection.commit();
            return run;
        } catch (SQLException | RuntimeException failure) {
            undo(run, failure);
            throw failure;
        }
    }

    /**
     * The intent of many steps is committed together with their rows, which are on their way before the last is known: so no
     * row for each is needed to tell what became of it.
     */
    private void once(long run, Decision decision, RowWriter writer, Told told) throws SQLException {
        journal.hold(run);
        try (var rows = new RowStream(writer)) {
            List<Deed> deeds = decision.decide(run, rows);
            if (!rows.hasBegun()) {
                intend(run, deeds);
                journal.hold(run);
            }
            var images = ImageRow.of(new StepId(run, 1), deeds, schema);
            if (rows.hasBegun()) {
                images.addAll(ImageRow.ofSteps(run, deeds));
            }
            rows.finish();
            journal.keep(images);
            for (int i = 0; i < deeds.size(); i++) {
                told.done(i + 1, deeds.get(i));
            }
        }
        journal.ended(run, "APPLIED", "", clock.instant());
    }

    private void each(long run, Decision decision, RowWriter writer, Told told) throws SQLException {
        List<Deed> deeds = decision.decide(run, row -> {});
        journal.hold(run);
        intend(run, deeds);
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

    private void intend(long run, List<Deed> deeds) throws SQLException {
        journal.intend(run, deeds);
        connection.commit();
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
