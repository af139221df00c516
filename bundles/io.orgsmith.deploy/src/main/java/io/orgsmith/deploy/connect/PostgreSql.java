// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.target.lab.table.Column;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** PostgreSQL 15 and newer. */
record PostgreSql() implements Dialect {
    @Override
    public String prefix() {
        return "jdbc:postgresql:";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("reWriteBatchedInserts", "true");
    }

    /** Texts are compared byte by byte, whatever the database's own collation is. */
    @Override
    public String create(Table table) {
        return table.ddl().replaceAll("VARCHAR\\(\\d+\\)", "$0 COLLATE \"C\"");
    }

    @Override
    public void insert(Connection connection, Table table, List<Column> columns, List<Row> rows) throws SQLException {
        CopyInsert.run(connection, table, columns, rows);
    }

    /** 55P03 is lock_not_available. */
    @Override
    public boolean isHeld(SQLException e) {
        return "55P03".equals(e.getSQLState());
    }

    @Override
    public ConnectionSource reader(DatabaseAddress owner) {
        return owner.then("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY");
    }
}
