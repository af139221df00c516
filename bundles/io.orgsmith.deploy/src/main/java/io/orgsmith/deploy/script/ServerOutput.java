// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.script;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.function.Consumer;

/** What blocks print with DBMS_OUTPUT. */
final class ServerOutput {
    private static final String ENABLE = "BEGIN DBMS_OUTPUT.ENABLE(1000000); END;";
    private static final String GET_LINE = "BEGIN DBMS_OUTPUT.GET_LINE(?, ?); END;";

    private final Connection connection;

    ServerOutput(Connection connection) throws SQLException {
        this.connection = connection;
        try (CallableStatement enable = connection.prepareCall(ENABLE)) {
            enable.execute();
        }
    }

    /** Hands on what was printed since the last call. The status of a line is 0, and 1 when there is none any more. */
    void drain(Consumer<String> spool) throws SQLException {
        try (CallableStatement next = connection.prepareCall(GET_LINE)) {
            next.registerOutParameter(1, Types.VARCHAR);
            next.registerOutParameter(2, Types.INTEGER);
            next.execute();
            while (next.getInt(2) == 0) {
                String line = next.getString(1);
                spool.accept(line == null ? "" : line);
                next.execute();
            }
        }
    }
}
