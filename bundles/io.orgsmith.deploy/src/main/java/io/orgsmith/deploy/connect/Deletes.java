// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.Schema;
import io.orgsmith.target.lab.table.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows to be deleted, many at a time: those of a table before those of the tables that it refers to, which keeps every foreign
 * key satisfied, and otherwise in the order in which they came.
 */
public final class Deletes {
    private final Connection connection;
    private final RowsByTable rows;

    /** @param schema of the tables that rows are of */
    public Deletes(Connection connection, Schema schema) {
        this.connection = connection;
        rows = new RowsByTable(schema, Comparator.reverseOrder(), this::delete);
    }

    /** Keeps the row, or deletes all that are kept. @throws DatabaseProblem when one of them is not there any more */
    public void add(Row row) throws SQLException {
        rows.add(row);
    }

    /** Deletes all rows that are kept. @throws DatabaseProblem when one of them is not there any more */
    public void flush() throws SQLException {
        rows.flush();
    }

    private void delete(Table table, List<Row> some) throws SQLException {
        String key = table.primaryKey().stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
        try (PreparedStatement statement =
                connection.prepareStatement("DELETE FROM " + table.inSql() + " WHERE " + key)) {
            for (Row row : some) {
                int place = 0;
                for (String column : table.primaryKey()) {
                    place++;
                    Parameter.set(statement, place, table.column(column).type(), row.get(column));
                }
                statement.addBatch();
            }
            int[] deleted = statement.executeBatch();
            for (int i = 0; i < deleted.length; i++) {
                if (deleted[i] != 1) {
                    throw new DatabaseProblem(
                            "row.changed", table.name(), some.get(i).key(table));
                }
            }
        }
    }
}
