// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import io.orgsmith.deploy.connect.Dialect;
import io.orgsmith.target.lab.table.SchemaReader;
import io.orgsmith.target.lab.table.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;

/** The tool's own tables: which schema it is, the lock, and the history. */
public final class OwnTables {
    private OwnTables() {}

    static Collection<Table> all() {
        return SchemaReader.own().tables();
    }

    /** Makes them for a history that lies apart from the tables of EBS. @param release of that EBS */
    public static void create(Connection connection, String release, Instant now) throws SQLException {
        create(connection, LabDatabase.SCHEMA_VERSION, release, now);
    }

    /** @param version what ORGSMITH_VERSION says */
    static void create(Connection connection, int version, String release, Instant now) throws SQLException {
        Dialect dialect = Dialect.of(connection);
        try (Statement statement = connection.createStatement()) {
            for (Table table : all()) {
                statement.execute(dialect.create(table));
            }
        }
        try (var mark = connection.prepareStatement(
                        "INSERT INTO orgsmith_version (SCHEMA_VERSION, RELEASE_NAME, CREATED_AT) VALUES (?, ?, ?)");
                var lock = connection.prepareStatement("INSERT INTO orgsmith_lock (LOCK_ID) VALUES (1)")) {
            mark.setInt(1, version);
            mark.setString(2, release);
            mark.setObject(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            mark.executeUpdate();
            lock.executeUpdate();
        }
    }
}
