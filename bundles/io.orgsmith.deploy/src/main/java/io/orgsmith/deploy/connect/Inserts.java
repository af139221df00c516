// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.target.lab.table.Column;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.Schema;
import io.orgsmith.target.lab.table.Table;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows to be inserted, kept until there are enough of them, and then sent table by table: a table after those that it refers
 * to, which keeps every foreign key satisfied, and its own rows in the order in which they came.
 */
public final class Inserts {
    private static final int ENOUGH = 10_000;

    private final Connection connection;
    private final Schema schema;
    private final Map<Integer, List<Row>> kept = new TreeMap<>();
    private int rows;

    /** @param schema of the tables that rows are for */
    public Inserts(Connection connection, Schema schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** Keeps the row, or sends all that are kept. @throws SQLException when the database does not take one of them */
    public void add(Row row) throws SQLException {
        kept.computeIfAbsent(schema.place(row.table()), place -> new ArrayList<>())
                .add(row);
        rows++;
        if (rows >= ENOUGH) {
            flush();
        }
    }

    /** Sends all rows that are kept. */
    public void flush() throws SQLException {
        if (rows == 0) {
            return;
        }
        boolean isOracle = Oracle.is(connection);
        try {
            for (List<Row> some : kept.values()) {
                Table table = schema.table(some.get(0).table());
                if (isOracle) {
                    Oracle.insert(connection, table, columns(table, some), some);
                } else {
                    Dialect.of(connection).insert(connection, table, columns(table, some), some);
                }
            }
        } catch (BatchUpdateException e) {
            throw e.getNextException() == null ? e : e.getNextException();
        }
        kept.clear();
        rows = 0;
    }

    /** Those that any of the rows fills: most columns of EBS are empty in most rows. */
    private static List<Column> columns(Table table, List<Row> some) {
        var filled = new HashSet<String>();
        some.forEach(row -> filled.addAll(row.columns()));
        return table.columns().stream()
                .filter(column -> filled.contains(column.name()))
                .toList();
    }
}
