// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.target.lab.table.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.h2.api.ErrorCode;

/** H2, as a file of a project, in memory or on a server. */
record H2() implements Dialect {
    @Override
    public String prefix() {
        return "jdbc:h2:";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of();
    }

    /**
     * Has H2 write when it commits. Otherwise it writes every half a second, beside the work: a process that is killed would
     * lose what it committed since, and where that came in the middle of a commit, H2 2.4 keeps a part of it and its indexes
     * no longer fit the rows. Only the owner may say so, and it stays with the database.
     */
    @Override
    public void opened(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET WRITE_DELAY 0");
        } catch (SQLException e) {
            if (e.getErrorCode() != ErrorCode.ADMIN_RIGHTS_REQUIRED
                    && e.getErrorCode() != ErrorCode.DATABASE_IS_READ_ONLY) {
                throw e;
            }
        }
    }

    @Override
    public String create(Table table) {
        return table.ddl();
    }

    @Override
    public List<String> afterCreation() {
        return List.of(
                "CREATE USER IF NOT EXISTS " + DatabaseAddress.LAB_READER + " PASSWORD ''",
                "GRANT SELECT ON SCHEMA PUBLIC TO " + DatabaseAddress.LAB_READER);
    }

    @Override
    public boolean isHeld(SQLException e) {
        return "HYT00".equals(e.getSQLState());
    }

    /** H2 has no session that only reads, so that it takes a user; who for a lab file needs the owner's connection open. */
    @Override
    public ConnectionSource reader(DatabaseAddress owner) {
        return new DatabaseAddress(owner.url().replace(DatabaseAddress.OWNER_ONLY, ""), DatabaseAddress.LAB_READER, "");
    }
}
