// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Problems;
import io.orgsmith.deploy.history.HistoryWriter;
import io.orgsmith.deploy.lab.LabVersion;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.target.lab.Lab;
import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.TableImage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Carries out a plan on a lab: under a lock, in one transaction, all of it or nothing. */
public final class Apply {
    private final ConnectionSource source;

    public Apply(ConnectionSource source) {
        this.source = source;
    }

    /**
     * Applies the plan.
     *
     * @throws DatabaseProblem when somebody else is applying, when a step's object is no longer as the plan says, or when the
     *     database fails; the database is then as it was before
     * @throws SetupProblem when the tables cannot take a step; the database is then as it was before
     */
    public ApplyResult run(ApplyOrder order, ApplyListener listener) {
        try (Connection connection = source.open()) {
            String release = LabVersion.check(connection, source.toString());
            if (connection.isReadOnly()) {
                throw new DatabaseProblem("database.read.only", source.toString(), "");
            }
            try (Lock lock = Lock.take(source)) {
                return locked(connection, release, order, listener);
            }
        } catch (SQLException e) {
            throw Problems.of(e, source.toString());
        }
    }

    private ApplyResult locked(Connection connection, String release, ApplyOrder order, ApplyListener listener)
            throws SQLException {
        connection.setAutoCommit(false);
        var history = new HistoryWriter(connection);
        long run = history.begin(order.who(), order.checksum(), order.now());
        connection.commit();
        try {
            List<StepResult> results = write(connection, release, order, run, history, listener);
            history.succeeded(run, order.now());
            connection.commit();
            return new ApplyResult(run, results);
        } catch (SQLException | RuntimeException failure) {
            undo(connection, history, run, order, failure);
            throw failure;
        }
    }

    private List<StepResult> write(
            Connection connection,
            String release,
            ApplyOrder order,
            long run,
            HistoryWriter history,
            ApplyListener listener)
            throws SQLException {
        TableImage image = ReadBack.lab(connection, release);
        var lab = Lab.of(release, image, order.today());
        State actual = lab.state();
        List<Step> steps = order.plan().steps();
        steps.forEach(step -> Ground.check(step, actual));
        var results = new ArrayList<StepResult>();
        try (var writer = new RowWriter(connection, image.schema())) {
            for (var change : lab.changes(steps)) {
                for (RowChange row : change.changes()) {
                    writer.write(row);
                }
                if (change.step() != null) {
                    var result = new StepResult(
                            results.size() + 1, change.step(), change.changes().size());
                    history.step(run, result);
                    results.add(result);
                    listener.done(result);
                }
            }
            writer.flush();
        }
        history.manage(run, order.managed(), steps);
        return results;
    }

    private static void undo(
            Connection connection, HistoryWriter history, long run, ApplyOrder order, Exception failure) {
        try {
            connection.rollback();
            history.failed(run, order.now(), reason(failure));
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
