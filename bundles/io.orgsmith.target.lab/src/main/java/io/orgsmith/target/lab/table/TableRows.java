// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The rows of one table, with an index for each set of columns that was ever asked for. */
final class TableRows {
    private final Table table;
    private final Set<String> known;
    private final Set<Row> rows = new LinkedHashSet<>();
    private final Map<String, Map<Object, Bucket>> byColumn = new ConcurrentHashMap<>();
    private final Map<List<String>, Map<Object, Bucket>> byColumns = new ConcurrentHashMap<>();

    TableRows(Table table) {
        this.table = table;
        known = table.columns().stream().map(Column::name).collect(Collectors.toUnmodifiableSet());
    }

    Collection<Row> all() {
        return Collections.unmodifiableCollection(rows);
    }

    void add(Row row) {
        for (String column : row.columns()) {
            if (!known.contains(column)) {
                throw new IllegalArgumentException("no column " + table.name() + "." + column);
            }
        }
        rows.add(row);
        byColumn.forEach((column, index) -> bucket(index, row.get(column)).add(row));
        byColumns.forEach(
                (columns, index) -> bucket(index, values(row, columns)).add(row));
    }

    void remove(Row row) {
        if (!rows.remove(row)) {
            throw new IllegalStateException("no such row: " + row);
        }
        byColumn.forEach((column, index) -> index.get(row.get(column)).remove(row));
        byColumns.forEach((columns, index) -> index.get(values(row, columns)).remove(row));
    }

    /** @return null where there never was a row */
    Bucket where(String column, Object value) {
        return byColumn.computeIfAbsent(column, this::index).get(value);
    }

    /** @return null where there never was a row */
    Bucket where(Map<String, ?> condition) {
        String[] columns = condition.keySet().toArray(String[]::new);
        if (columns.length == 1) {
            return where(columns[0], condition.get(columns[0]));
        }
        Arrays.sort(columns);
        var names = Arrays.asList(columns);
        var index = byColumns.computeIfAbsent(names, this::index);
        Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = condition.get(columns[i]);
        }
        return index.get(new IndexKey(values));
    }

    private Map<Object, Bucket> index(String column) {
        var index = new HashMap<Object, Bucket>();
        for (Row row : rows) {
            bucket(index, row.get(column)).add(row);
        }
        return index;
    }

    private Map<Object, Bucket> index(List<String> columns) {
        var index = new HashMap<Object, Bucket>();
        for (Row row : rows) {
            bucket(index, values(row, columns)).add(row);
        }
        return index;
    }

    private static Bucket bucket(Map<Object, Bucket> index, Object key) {
        return index.computeIfAbsent(key, k -> new Bucket());
    }

    private static IndexKey values(Row row, List<String> columns) {
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.get(columns.get(i));
        }
        return new IndexKey(values);
    }
}
