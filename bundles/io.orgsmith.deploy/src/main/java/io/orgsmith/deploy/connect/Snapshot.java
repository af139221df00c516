// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Reading a database as it is at one moment, whoever writes meanwhile. */
public final class Snapshot {
    private Snapshot() {}

    /** Begins a transaction that does so. Oracle has no repeatable read; its transactions that only read see one moment. */
    public static void begin(Connection connection) throws SQLException {
        boolean repeats =
                connection.getMetaData().supportsTransactionIsolationLevel(Connection.TRANSACTION_REPEATABLE_READ);
        if (repeats) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
        connection.setAutoCommit(false);
        if (!repeats) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION READ ONLY");
            }
        }
    }
}
