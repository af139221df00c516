// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.target.lab.table.Column;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Inserts rows as a batch of single ones, as every JDBC driver knows it. */
final class BatchInsert {
    private BatchInsert() {}

    static void run(Connection connection, Table table, List<Column> columns, List<Row> rows) throws SQLException {
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement statement =
                connection.prepareStatement(into(table, columns) + " VALUES (" + marks + ")")) {
            for (Row row : rows) {
                int place = 0;
                for (Column column : columns) {
                    place++;
                    Parameter.set(statement, place, column.type(), row.get(column.name()));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The beginning of an INSERT. */
    static String into(Table table, List<Column> columns) {
        return "INSERT INTO " + table.inSql() + " ("
                + columns.stream().map(Column::name).collect(Collectors.joining(", ")) + ")";
    }
}
