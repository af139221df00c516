// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One row of one table. Kept in arrays, because an image of a database holds a hundred thousand of them. */
public final class Row {
    private final String table;
    private final String[] columns;
    private final Object[] values;
    private int hash;

    /** @param values {@link String}, {@link Long} or {@link LocalDate} by column name; null and the empty text count as absent */
    public Row(String table, SortedMap<String, ?> values) {
        this(table, values.keySet().toArray(String[]::new), values.values().toArray());
    }

    /** @param columns sorted, none twice @param values as many as columns; null and the empty text count as absent */
    public Row(String table, String[] columns, Object[] values) {
        this.table = table;
        int present = 0;
        for (Object value : values) {
            present += isAbsent(value) ? 0 : 1;
        }
        this.columns = new String[present];
        this.values = new Object[present];
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            if (!isAbsent(values[i])) {
                this.columns[next] = columns[i];
                this.values[next] = values[i];
                next++;
            }
        }
    }

    private static boolean isAbsent(Object value) {
        return value == null || "".equals(value);
    }

    public String table() {
        return table;
    }

    /** The names of the columns that are not null, sorted. */
    public List<String> columns() {
        return Collections.unmodifiableList(Arrays.asList(columns));
    }

    /** The columns that are not null, by name. */
    public SortedMap<String, Object> values() {
        var map = new TreeMap<String, Object>();
        for (int i = 0; i < columns.length; i++) {
            map.put(columns[i], values[i]);
        }
        return Collections.unmodifiableSortedMap(map);
    }

    /** The value, null where the column is null. */
    public Object get(String column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].equals(column)) {
                return values[i];
            }
        }
        return null;
    }

    /** The text, null where the column is null. */
    public String text(String column) {
        return (String) get(column);
    }

    /** The number, null where the column is null. */
    public Long number(String column) {
        return (Long) get(column);
    }

    /** The day, null where the column is null. */
    public LocalDate day(String column) {
        return (LocalDate) get(column);
    }

    /** An id that is kept as text (ORG_INFORMATIONn), null where there is none or where it is no number. */
    public Long idInText(String column) {
        return IdText.read(text(column));
    }

    public boolean is(String column, Object value) {
        return value.equals(get(column));
    }

    /** This row with other values in some columns; null empties a column. */
    public Row with(Map<String, ?> changes) {
        var merged = new TreeMap<String, Object>(values());
        merged.putAll(changes);
        return new Row(table, merged);
    }

    /** The primary key for people, e.g. {@code MENU_ID 7}. @param of the table of this row */
    public String key(Table of) {
        return of.primaryKey().stream()
                .map(column -> column + " " + get(column))
                .collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Row row
                        && hashCode() == row.hashCode()
                        && table.equals(row.table)
                        && Arrays.equals(values, row.values)
                        && Arrays.equals(columns, row.columns);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = Mixed.hash(values);
        }
        return hash;
    }

    @Override
    public String toString() {
        return table + " " + values();
    }
}
