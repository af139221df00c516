// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.readback;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Problems;
import io.orgsmith.deploy.lab.LabVersion;
import io.orgsmith.plan.State;
import io.orgsmith.target.lab.Lab;
import io.orgsmith.target.lab.table.Column;
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
import java.util.List;
import java.util.TreeMap;

/** Reads what a database holds: one SELECT of plain columns per table, put together by key in memory. */
public final class ReadBack {
    private ReadBack() {}

    /**
     * Everything that is set up in a lab.
     *
     * @param today what ended before it is not read as held
     * @throws io.orgsmith.deploy.DatabaseProblem when the database is no lab, or one of another schema version
     */
    public static State lab(ConnectionSource source, LocalDate today) {
        try (Connection connection = source.open()) {
            LabVersion.check(connection, source.toString());
            return new Lab(image(connection, SchemaReader.r12()), today).state();
        } catch (SQLException e) {
            throw Problems.of(e, source.toString());
        }
    }

    /** Everything that is set up in a database with the tables of the schema. @param today what ended before it is not read as held */
    public static State state(ConnectionSource source, Schema schema, LocalDate today) {
        try (Connection connection = source.open()) {
            return new Lab(image(connection, schema), today).state();
        } catch (SQLException e) {
            throw Problems.of(e, source.toString());
        }
    }

    /** The rows of all tables of the schema. */
    public static TableImage image(Connection connection, Schema schema) throws SQLException {
        var image = new TableImage(schema);
        try (Statement statement = connection.createStatement()) {
            for (Table table : schema.tables()) {
                try (ResultSet rows = statement.executeQuery(select(table))) {
                    while (rows.next()) {
                        image.add(row(table, rows));
                    }
                }
            }
        }
        return image;
    }

    private static String select(Table table) {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        return "SELECT " + String.join(", ", columns) + " FROM " + table.name() + " ORDER BY "
                + String.join(", ", table.primaryKey());
    }

    private static Row row(Table table, ResultSet rows) throws SQLException {
        var values = new TreeMap<String, Object>();
        int place = 0;
        for (Column column : table.columns()) {
            place++;
            values.put(column.name(), value(column, rows, place));
        }
        return new Row(table.name(), values);
    }

    private static Object value(Column column, ResultSet rows, int place) throws SQLException {
        return switch (column.type()) {
            case NUMBER -> {
                long number = rows.getLong(place);
                yield rows.wasNull() ? null : number;
            }
            case DATE -> rows.getObject(place, LocalDate.class);
            default -> rows.getString(place);
        };
    }
}
