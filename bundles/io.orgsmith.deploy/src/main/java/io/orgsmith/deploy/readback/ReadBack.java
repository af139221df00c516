// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.readback;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Problems;
import io.orgsmith.deploy.connect.Snapshot;
import io.orgsmith.deploy.ebs.Installation;
import io.orgsmith.plan.State;
import io.orgsmith.target.lab.Lab;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.Schema;
import io.orgsmith.target.lab.table.SchemaReader;
import io.orgsmith.target.lab.table.Table;
import io.orgsmith.target.lab.table.TableImage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads what a database holds: one SELECT of plain columns per table, put together by key in memory. */
public final class ReadBack {
    private static final int ROWS_AT_A_TIME = 2000;

    private ReadBack() {}

    /**
     * Everything that is set up in a lab or an EBS, at one moment.
     *
     * @param today what ended before it is not read as held
     * @throws io.orgsmith.deploy.DatabaseProblem when it is neither, or a lab of another schema version
     */
    public static State state(ConnectionSource source, LocalDate today) {
        return read(source, today, connection -> Installation.of(connection, source.toString())
                .release());
    }

    /** The same of the tables of EBS alone, wherever they are. @param release 12.2, 12.1 or 11i */
    public static State ebs(ConnectionSource source, String release, LocalDate today) {
        return read(source, today, connection -> release);
    }

    private static State read(ConnectionSource source, LocalDate today, Function<Connection, String> releases) {
        try (Connection connection = source.open()) {
            String release = releases.apply(connection);
            Snapshot.begin(connection);
            return Lab.of(release, lab(connection, release), today).state();
        } catch (SQLException e) {
            throw Problems.of(e, source.toString());
        }
    }

    /** The rows of all EBS tables of a lab. @param release that of the lab */
    public static TableImage lab(Connection connection, String release) throws SQLException {
        return image(connection, SchemaReader.of(release).orElseThrow());
    }

    /** The rows of all tables of the schema. */
    public static TableImage image(Connection connection, Schema schema) throws SQLException {
        var image = new TableImage(schema);
        var placing = new Placing(image);
        try (Statement statement = connection.createStatement()) {
            // Without it PostgreSQL sends a whole table before the first row can be used.
            statement.setFetchSize(ROWS_AT_A_TIME);
            for (Table table : schema.tables()) {
                placing.add(rows(table, statement));
            }
        }
        placing.end();
        return image;
    }

    private static List<Row> rows(Table table, Statement statement) throws SQLException {
        var row = new RowReader(table);
        var all = new ArrayList<Row>();
        try (ResultSet rows = statement.executeQuery(row.select())) {
            while (rows.next()) {
                all.add(row.read(rows));
            }
        }
        return all;
    }
}
