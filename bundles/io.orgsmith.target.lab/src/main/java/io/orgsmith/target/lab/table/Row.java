// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of one table.
 *
 * @param values {@link String}, {@link Long} or {@link LocalDate} by column name; a column that is null is absent
 */
public record Row(String table, SortedMap<String, Object> values) {
    public Row {
        var present = new TreeMap<>(values);
        present.values().removeIf(value -> value == null || "".equals(value));
        values = Collections.unmodifiableSortedMap(present);
    }

    /** The value, null where the column is null. */
    public Object get(String column) {
        return values.get(column);
    }

    /** The text, null where the column is null. */
    public String text(String column) {
        return (String) values.get(column);
    }

    /** The number, null where the column is null. */
    public Long number(String column) {
        return (Long) values.get(column);
    }

    /** The day, null where the column is null. */
    public LocalDate day(String column) {
        return (LocalDate) values.get(column);
    }

    /** An id that is kept as text (ORG_INFORMATIONn), null where there is none or where it is no number. */
    public Long idInText(String column) {
        String text = text(column);
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    public boolean is(String column, Object value) {
        return value.equals(values.get(column));
    }

    /** This row with other values in some columns; null empties a column. */
    public Row with(Map<String, ?> changes) {
        var merged = new TreeMap<String, Object>(values);
        merged.putAll(changes);
        return new Row(table, merged);
    }
}
