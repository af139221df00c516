// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.target.lab.table.Column;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.Table;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Inserts rows as PostgreSQL takes them quickest in an ordinary statement: an array for each column. */
final class ArrayInsert {
    private ArrayInsert() {}

    static void run(Connection connection, Table table, List<Column> columns, List<Row> rows) throws SQLException {
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        String sql = BatchInsert.into(table, columns) + " SELECT * FROM unnest(" + marks + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                statement.setArray(i + 1, array(connection, columns.get(i), rows));
            }
            statement.executeUpdate();
        }
    }

    private static Array array(Connection connection, Column column, List<Row> rows) throws SQLException {
        String name = column.name();
        return switch (column.type()) {
            case NUMBER ->
                connection.createArrayOf(
                        "int8", rows.stream().map(row -> row.number(name)).toArray(Long[]::new));
            case TEXT ->
                connection.createArrayOf(
                        "text", rows.stream().map(row -> row.text(name)).toArray(String[]::new));
            case DATE -> connection.createArrayOf("date", texts(name, rows));
            case TIMESTAMP -> connection.createArrayOf("timestamp", texts(name, rows));
        };
    }

    private static String[] texts(String column, List<Row> rows) {
        return rows.stream().map(row -> Objects.toString(row.get(column), null)).toArray(String[]::new);
    }
}
