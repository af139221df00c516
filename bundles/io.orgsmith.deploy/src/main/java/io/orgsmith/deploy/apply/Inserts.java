// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.target.lab.table.Column;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.Schema;
import io.orgsmith.target.lab.table.Table;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Rows to be inserted, kept until there are enough of them, and then sent table by table: a table after those that it refers
 * to, which keeps every foreign key satisfied, and its own rows in the order in which they came.
 */
final class Inserts implements AutoCloseable {
    private static final int ENOUGH = 10_000;

    private final Connection connection;
    private final Schema schema;
    private final Map<Integer, List<Row>> kept = new TreeMap<>();
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private int rows;

    Inserts(Connection connection, Schema schema) {
        this.connection = connection;
        this.schema = schema;
    }

    void add(Row row) throws SQLException {
        kept.computeIfAbsent(schema.place(row.table()), place -> new ArrayList<>())
                .add(row);
        rows++;
        if (rows >= ENOUGH) {
            flush();
        }
    }

    void flush() throws SQLException {
        for (List<Row> some : kept.values()) {
            insert(schema.table(some.get(0).table()), some);
        }
        kept.clear();
        rows = 0;
    }

    private void insert(Table table, List<Row> some) throws SQLException {
        PreparedStatement statement = statement(table);
        for (Row row : some) {
            int place = 0;
            for (Column column : table.columns()) {
                place++;
                Parameter.set(statement, place, column.type(), row.get(column.name()));
            }
            statement.addBatch();
        }
        try {
            statement.executeBatch();
        } catch (BatchUpdateException e) {
            throw e.getNextException() == null ? e : e.getNextException();
        }
    }

    private PreparedStatement statement(Table table) throws SQLException {
        PreparedStatement statement = statements.get(table.name());
        if (statement == null) {
            statement = connection.prepareStatement(sql(table));
            statements.put(table.name(), statement);
        }
        return statement;
    }

    private static String sql(Table table) {
        return "INSERT INTO " + table.inSql() + " ("
                + table.columns().stream().map(Column::name).collect(Collectors.joining(", ")) + ") VALUES ("
                + table.columns().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
