// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Dialect;
import io.orgsmith.deploy.connect.Moment;
import io.orgsmith.deploy.connect.Oracle;
import io.orgsmith.deploy.connect.Problems;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The right to apply: a row held by a connection of its own, so that it is free again when this process dies. */
final class Lock implements AutoCloseable {
    private final Connection connection;

    private Lock(Connection connection) {
        this.connection = connection;
    }

    /** @throws DatabaseProblem when somebody else holds it, naming who */
    static Lock take(ConnectionSource source) {
        Connection connection = source.open();
        try {
            connection.setAutoCommit(false);
            if (!isFree(connection)) {
                throw held(connection);
            }
            return new Lock(connection);
        } catch (SQLException e) {
            close(connection);
            throw Problems.of(e, source.toString());
        } catch (DatabaseProblem e) {
            close(connection);
            throw e;
        }
    }

    private static boolean isFree(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT LOCK_ID FROM orgsmith_lock FOR UPDATE NOWAIT")) {
            return row.next();
        } catch (SQLException e) {
            if (Oracle.isHeld(e)
                    || !Oracle.is(connection) && Dialect.of(connection).isHeld(e)) {
                connection.rollback();
                return false;
            }
            throw e;
        }
    }

    private static DatabaseProblem held(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT WHO, SINCE FROM orgsmith_lock_holder")) {
            if (!row.next()) {
                return new DatabaseProblem("lock.held.unnamed");
            }
            var since = row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            return new DatabaseProblem("lock.held", row.getString(1), Moment.of(since));
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Problems.of(e, "");
        }
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            // The connection is gone, and the lock with it.
            return;
        }
    }
}
