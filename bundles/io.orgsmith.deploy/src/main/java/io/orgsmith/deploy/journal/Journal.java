// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.Here;
import io.orgsmith.deploy.connect.Inserts;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.SchemaReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a run intends and what becomes of it. Leaves commits to its caller, who holds the lock. */
public final class Journal {
    private final Connection connection;

    public Journal(Connection connection) {
        this.connection = connection;
    }

    /** Notes that a run begins, and that whoever ran before without an end was interrupted. @return the run's number */
    public long begin(RunHead head, Instant now) throws SQLException {
        update("UPDATE orgsmith_run SET OUTCOME = 'INTERRUPTED' WHERE OUTCOME = 'RUNNING'");
        update("DELETE FROM orgsmith_lock_holder");
        update("INSERT INTO orgsmith_lock_holder (LOCK_ID, WHO, SINCE) VALUES (1, ?, ?)", Here.of(head.who()), now);
        long run = next("SELECT MAX(RUN_ID) FROM orgsmith_run");
        update(
                "INSERT INTO orgsmith_run (RUN_ID, RUN_KIND, BACK_TO, COMMITS, WHO, STARTED_AT, MODEL_CHECKSUM,"
                        + " PLAN_CHECKSUM, OUTCOME) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING')",
                run,
                head.kind(),
                head.backTo(),
                head.commits().name(),
                head.who(),
                now,
                head.modelChecksum(),
                head.planChecksum());
        return run;
    }

    /** Notes all steps, with how many rows each is going to change, before the first is done; they are numbered from 1. */
    public void intend(long run, List<Deed> deeds) throws SQLException {
        var rows = new ArrayList<Row>();
        for (Deed deed : deeds) {
            rows.add(JournalRow.intended(new StepId(run, rows.size() + 1), deed));
        }
        insert(rows);
    }

    /**
     * Holds the run's own row until the next commit, so that nobody else can begin meanwhile.
     *
     * @throws DatabaseProblem when somebody else has taken over because this run's lock was lost
     */
    public void hold(long run) throws SQLException {
        if (update("UPDATE orgsmith_run SET OUTCOME = 'RUNNING' WHERE RUN_ID = ? AND OUTCOME = 'RUNNING'", run) != 1) {
            throw new DatabaseProblem("run.taken.over", run);
        }
    }

    /** Notes that a step is about to be done. */
    public void started(StepId step, Instant now) throws SQLException {
        update(
                "UPDATE orgsmith_journal SET OUTCOME = 'STARTED', STARTED_AT = ? WHERE RUN_ID = ? AND STEP_NO = ?",
                now,
                step.run(),
                step.number());
    }

    /** Notes that a step is done, where not all steps of the run take effect at once. */
    public void done(StepId step, Instant started, Instant finished) throws SQLException {
        update(
                "UPDATE orgsmith_journal SET OUTCOME = 'DONE', STARTED_AT = ?, FINISHED_AT = ?"
                        + " WHERE RUN_ID = ? AND STEP_NO = ?",
                started,
                finished,
                step.run(),
                step.number());
    }

    /** Keeps what steps changed, see {@link ImageRow}. */
    public void keep(List<Row> images) throws SQLException {
        insert(images);
    }

    /** Notes how the run ended. @param message why it failed; empty otherwise */
    public void ended(long run, String outcome, String message, Instant now) throws SQLException {
        update(
                "UPDATE orgsmith_run SET OUTCOME = ?, FINISHED_AT = ?, MESSAGE = ?"
                        + " WHERE RUN_ID = ? AND OUTCOME = 'RUNNING'",
                outcome,
                now,
                TextParts.first(message),
                run);
        update("DELETE FROM orgsmith_lock_holder");
    }

    private void insert(List<Row> rows) throws SQLException {
        var inserts = new Inserts(connection, SchemaReader.own());
        for (Row row : rows) {
            inserts.add(row);
        }
        inserts.flush();
    }

    private long next(String greatest) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(greatest)) {
            row.next();
            return row.getLong(1) + 1;
        }
    }

    private int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Values.bind(statement, values);
            return statement.executeUpdate();
        }
    }
}
