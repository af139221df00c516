// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.deploy.apply.StepResult;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Writes down what a run intends and what became of it. Leaves commits to its caller. */
public final class HistoryWriter {
    private static final int LONGEST_MESSAGE = 2000;
    private static final int LONGEST_NAME = 1000;

    private final Connection connection;

    public HistoryWriter(Connection connection) {
        this.connection = connection;
    }

    /** Notes the intent, and that whoever ran before without an end was interrupted. @return the run's number */
    public long begin(String who, String checksum, Instant now) throws SQLException {
        update("UPDATE orgsmith_run SET OUTCOME = 'INTERRUPTED' WHERE OUTCOME = 'RUNNING'");
        update("DELETE FROM orgsmith_lock_holder");
        update("INSERT INTO orgsmith_lock_holder (LOCK_ID, WHO, SINCE) VALUES (1, ?, ?)", who, Timestamp.from(now));
        long run = next("SELECT MAX(RUN_ID) FROM orgsmith_run");
        update(
                "INSERT INTO orgsmith_run (RUN_ID, WHO, STARTED_AT, MODEL_CHECKSUM, OUTCOME)"
                        + " VALUES (?, ?, ?, ?, 'RUNNING')",
                run,
                who,
                Timestamp.from(now),
                checksum);
        return run;
    }

    public void step(long run, StepResult result) throws SQLException {
        String name = result.step().key().toString();
        update(
                "INSERT INTO orgsmith_journal (RUN_ID, STEP_NO, ACTION, KIND, OBJECT_NAME, FRAGMENT, ROWS_CHANGED)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                run,
                result.number(),
                result.action(),
                result.step().key().kind().name(),
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                fragment(result.step()),
                result.rows());
    }

    private static String fragment(Step step) {
        if (step instanceof Step.Create create) {
            return create.after().fragment();
        } else if (step instanceof Step.Update update) {
            return update.after().fragment();
        }
        return step instanceof Step.Require require ? require.expected().fragment() : null;
    }

    /** Notes what the tool owns from now on, and that it no longer owns what was retired. */
    public void manage(long run, List<SetupObject> objects, List<Step> steps) throws SQLException {
        var managed = new ManagedWriter(connection);
        for (Step step : steps) {
            if (step instanceof Step.Retire) {
                managed.forget(step.key());
            }
        }
        for (SetupObject object : objects) {
            managed.remember(run, object);
        }
    }

    public void succeeded(long run, Instant now) throws SQLException {
        update(
                "UPDATE orgsmith_run SET OUTCOME = 'APPLIED', FINISHED_AT = ? WHERE RUN_ID = ?",
                Timestamp.from(now),
                run);
        update("DELETE FROM orgsmith_lock_holder");
    }

    public void failed(long run, Instant now, String message) throws SQLException {
        update(
                "UPDATE orgsmith_run SET OUTCOME = 'FAILED', FINISHED_AT = ?, MESSAGE = ? WHERE RUN_ID = ?",
                Timestamp.from(now),
                message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)),
                run);
        update("DELETE FROM orgsmith_lock_holder");
    }

    private long next(String greatest) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(greatest)) {
            row.next();
            return row.getLong(1) + 1;
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
