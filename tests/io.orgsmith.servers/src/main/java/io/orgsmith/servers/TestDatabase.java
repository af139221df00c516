// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A database on a {@link Server}. It goes with its server; to close it earlier is not needed.
 *
 * @param url without user and password
 */
public record TestDatabase(String url, String user, String password) {
    /** A new connection as the owner, which the caller closes. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The variables that tell Orgsmith who connects. */
    public Map<String, String> environment() {
        return Map.of("ORGSMITH_DB_USER", user, "ORGSMITH_DB_PASSWORD", password);
    }
}
