// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.target.lab.table.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

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
