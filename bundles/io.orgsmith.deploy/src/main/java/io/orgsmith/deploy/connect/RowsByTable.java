// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.Schema;
import io.orgsmith.target.lab.table.Table;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows on their way to a database, kept until there are enough of them, and then sent table by table. */
final class RowsByTable {
    private static final int ENOUGH = 10_000;

    private final Schema schema;
    private final Sender sender;
    private final Map<Integer, List<Row>> kept;
    private int rows;

    /** @param order of the tables, by their {@link Schema#place} */
    RowsByTable(Schema schema, Comparator<Integer> order, Sender sender) {
        this.schema = schema;
        this.sender = sender;
        kept = new TreeMap<>(order);
    }

    /** Does with rows of one table what is to be done with them. */
    @FunctionalInterface
    interface Sender {
        /** @param some never empty, in the order in which they came */
        void send(Table table, List<Row> some) throws SQLException;
    }

    void add(Row row) throws SQLException {
        kept.computeIfAbsent(schema.place(row.table()), place -> new ArrayList<>())
                .add(row);
        rows++;
        if (rows >= ENOUGH) {
            flush();
        }
    }

    /** Sends all that are kept. @throws SQLException the reason itself, where one of a batch was refused */
    void flush() throws SQLException {
        try {
            for (List<Row> some : kept.values()) {
                sender.send(schema.table(some.get(0).table()), some);
            }
        } catch (BatchUpdateException e) {
            throw e.getNextException() == null ? e : e.getNextException();
        }
        kept.clear();
        rows = 0;
    }
}
