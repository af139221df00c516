// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of all tables, in memory: as a database holds them, and then as each {@link RowChange} leaves them, so that a
 * later step sees what an earlier one wrote. Finds rows by any columns through hash indexes that it keeps up to date. For one
 * thread.
 */
public final class TableImage {
    private static final long FIRST_ID = 101;

    private final Schema schema;
    private final Map<String, Set<String>> columns = new HashMap<>();
    private final Map<String, Set<Row>> rows = new HashMap<>();
    private final Map<String, Map<List<String>, Map<List<Object>, Set<Row>>>> indexes = new HashMap<>();
    private final Map<String, Long> lastIds = new HashMap<>();

    public TableImage(Schema schema) {
        this.schema = schema;
    }

    public Schema schema() {
        return schema;
    }

    /** All rows of the table, in the order in which they came. */
    public Collection<Row> rows(String table) {
        return Collections.unmodifiableCollection(
                rows.getOrDefault(schema.table(table).name(), Set.of()));
    }

    /** The rows whose columns have these values. */
    public List<Row> where(String table, String column, Object value) {
        return where(table, Map.of(column, value));
    }

    /** The rows whose columns have these values; null finds empty columns. */
    public List<Row> where(String table, Map<String, ?> condition) {
        List<String> columns = condition.keySet().stream().sorted().toList();
        List<Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(condition.get(column)));
        return List.copyOf(index(table, columns).getOrDefault(values, Set.of()));
    }

    /** The first of the rows whose columns have these values. */
    public Optional<Row> first(String table, Map<String, ?> condition) {
        return where(table, condition).stream().findFirst();
    }

    /** The first of the rows whose column has this value. */
    public Optional<Row> first(String table, String column, Object value) {
        return where(table, column, value).stream().findFirst();
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
            remove(update.before());
            add(update.after());
        } else {
            remove(change.row());
        }
    }

    /** @throws IllegalArgumentException when the row has a column that the table has not: a mistake in a mapping */
    public void add(Row row) {
        Set<String> known = columns.computeIfAbsent(row.table(), this::names);
        for (String column : row.values().keySet()) {
            if (!known.contains(column)) {
                throw new IllegalArgumentException("no column " + row.table() + "." + column);
            }
        }
        rows.computeIfAbsent(row.table(), name -> new LinkedHashSet<>()).add(row);
        indexes.getOrDefault(row.table(), Map.of())
                .forEach((columns, index) -> index.computeIfAbsent(values(row, columns), key -> new LinkedHashSet<>())
                        .add(row));
    }

    private Set<String> names(String table) {
        return schema.table(table).columns().stream().map(Column::name).collect(Collectors.toUnmodifiableSet());
    }

    private void remove(Row row) {
        if (!rows.getOrDefault(row.table(), Set.of()).remove(row)) {
            throw new IllegalStateException("no such row: " + row);
        }
        indexes.getOrDefault(row.table(), Map.of())
                .forEach((columns, index) -> index.get(values(row, columns)).remove(row));
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

    private Map<List<Object>, Set<Row>> index(String table, List<String> columns) {
        return indexes.computeIfAbsent(schema.table(table).name(), name -> new LinkedHashMap<>())
                .computeIfAbsent(columns, key -> {
                    var index = new HashMap<List<Object>, Set<Row>>();
                    rows(table).forEach(row -> index.computeIfAbsent(values(row, columns), k -> new LinkedHashSet<>())
                            .add(row));
                    return index;
                });
    }

    private static List<Object> values(Row row, List<String> columns) {
        var values = new ArrayList<Object>();
        columns.forEach(column -> values.add(row.get(column)));
        return values;
    }
}
