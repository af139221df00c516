// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** One statement with many rows of values, sent in few calls. */
final class Statements implements AutoCloseable {
    private static final int MOST = 500;

    private final PreparedStatement statement;
    private int waiting;

    Statements(Connection connection, String sql) throws SQLException {
        statement = connection.prepareStatement(sql);
    }

    void add(Object... values) throws SQLException {
        bind(statement, values);
        statement.addBatch();
        waiting++;
        if (waiting == MOST) {
            send();
        }
    }

    /** Sends what still waits. */
    void send() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    /** Gives a statement its values. An empty text is null, as in Oracle; a moment is kept in UTC. */
    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null || value.equals("")) {
                statement.setNull(i + 1, Types.NULL);
            } else if (value instanceof Instant moment) {
                statement.setObject(i + 1, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
