// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.apply.RowWriter;
import io.orgsmith.deploy.connect.Dialect;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.Schema;
import io.orgsmith.target.lab.table.SchemaReader;
import io.orgsmith.target.lab.table.SeedReader;
import io.orgsmith.target.lab.table.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The tables of a lab: the tool's own and those of a release, with what a fresh EBS of that release holds. */
final class LabTables {
    /** The schema version of a lab that is not complete yet, or was never completed. */
    static final int IN_THE_MAKING = 0;

    private final Schema schema;
    private final String release;

    /** @throws DatabaseProblem when there is no lab for the release */
    LabTables(String release) {
        this.release = release;
        schema = SchemaReader.of(release).orElseThrow(() -> new DatabaseProblem("lab.release", release));
    }

    /** All tables in the order of creation. */
    List<Table> all() {
        var all = new ArrayList<>(OwnTables.all());
        all.addAll(schema.tables());
        return all;
    }

    /** Fills an empty database. The lab counts as made when its last row is written, and only then. */
    void create(Connection connection, Instant now) throws SQLException {
        Dialect dialect = Dialect.of(connection);
        try (Statement statement = connection.createStatement();
                var writer = new RowWriter(connection, schema)) {
            OwnTables.create(connection, IN_THE_MAKING, release, now);
            for (Table table : schema.tables()) {
                statement.execute(dialect.create(table));
            }
            for (var row : SeedReader.of(release)) {
                writer.write(new RowChange.Insert(row));
            }
            writer.flush();
            for (String more : dialect.afterCreation()) {
                statement.execute(more);
            }
            statement.executeUpdate("UPDATE orgsmith_version SET SCHEMA_VERSION = " + LabDatabase.SCHEMA_VERSION);
        }
    }

    /** Takes the tables away that are there. @param there the names of all tables, in lower case */
    void drop(Connection connection, List<String> there) throws SQLException {
        List<Table> backwards = all();
        Collections.reverse(backwards);
        try (Statement statement = connection.createStatement()) {
            for (Table table : backwards) {
                if (there.contains(table.inSql())) {
                    statement.execute("DROP TABLE " + table.inSql());
                }
            }
        }
    }
}
