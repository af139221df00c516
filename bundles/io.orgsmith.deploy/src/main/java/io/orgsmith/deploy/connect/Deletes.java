// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.Schema;
import io.orgsmith.target.lab.table.Table;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Rows to be deleted, kept until there are enough of them, and then deleted table by table: a table before those that it
 * refers to, which keeps every foreign key satisfied, and its own rows in the order in which they came.
 */
public final class Deletes {
    private static final int ENOUGH = 10_000;

    private final Connection connection;
    private final Schema schema;
    private final Map<Integer, List<Row>> kept = new TreeMap<>(Comparator.reverseOrder());
    private int rows;

    /** @param schema of the tables that rows are of */
    public Deletes(Connection connection, Schema schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** Keeps the row, or deletes all that are kept. @throws DatabaseProblem when one of them is not there any more */
    public void add(Row row) throws SQLException {
        kept.computeIfAbsent(schema.place(row.table()), place -> new ArrayList<>())
                .add(row);
        rows++;
        if (rows >= ENOUGH) {
            flush();
        }
    }

    /** Deletes all rows that are kept. @throws DatabaseProblem when one of them is not there any more */
    public void flush() throws SQLException {
        for (List<Row> some : kept.values()) {
            delete(schema.table(some.get(0).table()), some);
        }
        kept.clear();
        rows = 0;
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
        } catch (BatchUpdateException e) {
            throw e.getNextException() == null ? e : e.getNextException();
        }
    }
}
