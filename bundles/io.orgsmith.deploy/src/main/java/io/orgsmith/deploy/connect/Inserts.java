// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.target.lab.table.Column;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.Schema;
import io.orgsmith.target.lab.table.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Rows to be inserted, many at a time: those of a table after those of the tables that it refers to, which keeps every foreign
 * key satisfied, and otherwise in the order in which they came.
 */
public final class Inserts {
    private final Connection connection;
    private final RowsByTable rows;

    /** @param schema of the tables that rows are for */
    public Inserts(Connection connection, Schema schema) {
        this.connection = connection;
        rows = new RowsByTable(schema, Comparator.naturalOrder(), this::insert);
    }

    /** Keeps the row, or sends all that are kept. @throws SQLException when the database does not take one of them */
    public void add(Row row) throws SQLException {
        rows.add(row);
    }

    /** Sends all rows that are kept. @throws SQLException when the database does not take one of them */
    public void flush() throws SQLException {
        rows.flush();
    }

    private void insert(Table table, List<Row> some) throws SQLException {
        if (Oracle.is(connection)) {
            Oracle.insert(connection, table, columns(table, some), some);
        } else {
            Dialect.of(connection).insert(connection, table, columns(table, some), some);
        }
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
