// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of all tables, in memory: as a database holds them, and then as each {@link RowChange} leaves them, so that a
 * later step sees what an earlier one wrote. Finds rows by any columns through hash indexes that it keeps up to date. Several
 * threads may look for rows while none changes them.
 */
public final class TableImage {
    private static final long FIRST_ID = 101;

    private final Schema schema;
    private final Map<String, TableRows> tables = new HashMap<>();
    private final Map<String, Long> lastIds = new HashMap<>();

    public TableImage(Schema schema) {
        this.schema = schema;
        schema.tables().forEach(table -> tables.put(table.name(), new TableRows(table)));
    }

    public Schema schema() {
        return schema;
    }

    /** All rows of the table, in the order in which they came. */
    public Collection<Row> rows(String table) {
        return table(table).all();
    }

    /** The rows whose columns have these values. */
    public List<Row> where(String table, String column, Object value) {
        return rows(table(table).where(column, value));
    }

    /** The rows whose columns have these values; null finds empty columns. */
    public List<Row> where(String table, Map<String, ?> condition) {
        return rows(table(table).where(condition));
    }

    /** The first of the rows whose columns have these values. */
    public Optional<Row> first(String table, Map<String, ?> condition) {
        return first(table(table).where(condition));
    }

    /** The first of the rows whose column has this value. */
    public Optional<Row> first(String table, String column, Object value) {
        return first(table(table).where(column, value));
    }

    /** The next free number of an id column: greater than any in use. Calling it twice gives two numbers. */
    public long nextId(String table, String column) {
        return lastIds.merge(
                table + "." + column, greatest(table, column) + 1, (last, next) -> Math.max(last + 1, next));
    }

    /** Makes the change here, as a database would. */
    public void apply(RowChange change) {
        if (change instanceof RowChange.Insert insert) {
            add(insert.after());
        } else if (change instanceof RowChange.Update update) {
            table(update.before().table()).remove(update.before());
            add(update.after());
        } else {
            table(change.row().table()).remove(change.row());
        }
    }

    /** @throws IllegalArgumentException when the row has a column that the table has not: a mistake in a mapping */
    public void add(Row row) {
        table(row.table()).add(row);
    }

    private TableRows table(String name) {
        // The schema refuses a table that it has not.
        return tables.get(schema.table(name).name());
    }

    private static List<Row> rows(Bucket bucket) {
        return bucket == null ? List.of() : bucket.rows();
    }

    private static Optional<Row> first(Bucket bucket) {
        return bucket == null ? Optional.empty() : Optional.ofNullable(bucket.first());
    }

    private long greatest(String table, String column) {
        if (lastIds.containsKey(table + "." + column)) {
            return FIRST_ID - 1;
        }
        return rows(table).stream()
                .map(row -> row.number(column))
                .filter(id -> id != null)
                .reduce(FIRST_ID - 1, Math::max);
    }
}
