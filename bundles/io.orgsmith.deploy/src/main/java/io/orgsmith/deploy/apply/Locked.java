// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Patience;
import io.orgsmith.deploy.connect.Problems;
import io.orgsmith.deploy.lab.LabVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Work on a database that only one may do at a time.
 *
 * @param patience how long to wait for somebody else
 */
public record Locked(ConnectionSource source, Duration patience) {
    /** Something to do over a connection while nobody else does. */
    @FunctionalInterface
    public interface Work<T> {
        /** @param release of EBS that the lab is made for */
        T on(Connection connection, String release) throws SQLException;
    }

    /** @throws DatabaseProblem when somebody else still works after the wait, when it is no lab, or when the database fails */
    public <T> T with(Work<T> work) {
        try (Connection connection = source.open()) {
            String release = LabVersion.check(connection, source.toString());
            if (connection.isReadOnly()) {
                throw new DatabaseProblem("database.read.only", source.toString(), "");
            }
            try (Lock lock = new Patience(patience).await(() -> Lock.take(source))) {
                LabVersion.renew(connection, source.toString());
                return work.on(connection, release);
            }
        } catch (SQLException e) {
            throw Problems.of(e, source.toString());
        }
    }

    /** Waits until nobody works on the database. @throws DatabaseProblem when somebody else still does after the wait */
    public void awaitFree() {
        new Patience(patience).await(() -> Lock.take(source)).close();
    }

    /** Whether somebody works on the database at this moment. */
    public boolean isHeld() {
        try (Lock lock = Lock.take(source)) {
            return false;
        } catch (DatabaseProblem problem) {
            if (problem.isPassing()) {
                return true;
            }
            throw problem;
        }
    }
}
