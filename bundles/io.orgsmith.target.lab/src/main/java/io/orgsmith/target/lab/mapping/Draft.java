// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.mapping;

import io.orgsmith.plan.SetupObject;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A row as it is wanted: the columns that find it, those that it shall have, and those that only a new row gets. */
public final class Draft {
    private static final String VERSION = "OBJECT_VERSION_NUMBER";
    private static final String WHO = "LAST_UPDATED_BY";
    private static final String WHEN = "LAST_UPDATE_DATE";

    /** FND_USER.USER_ID of SYSADMIN, as whom the tool works. */
    private static final long SYSADMIN = 0;

    private final Writer writer;
    private final String table;
    private final Map<String, Object> keys = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();
    private final SortedMap<String, Object> initial = new TreeMap<>();
    private String idColumn;

    Draft(Writer writer, String table) {
        this.writer = writer;
        this.table = table;
    }

    /** A column by which the row is found; null finds an empty column. */
    public Draft key(String column, Object value) {
        keys.put(column, value);
        return this;
    }

    /** A column that a new row gets the next free number in. */
    public Draft id(String column) {
        idColumn = column;
        return this;
    }

    /** A column that shall have this value; null empties it. */
    public Draft set(String column, Object value) {
        values.put(column, value);
        return this;
    }

    /** The last day of the row that the keys find: the one given, yet none before its first day, nor after an earlier last one. */
    public Draft ends(String first, String last, LocalDate day) {
        return set(
                last,
                find().map(row -> {
                            LocalDate from = row.day(first);
                            LocalDate end = from != null && from.isAfter(day) ? from : day;
                            LocalDate to = row.day(last);
                            return to != null && to.isBefore(end) ? to : end;
                        })
                        .orElse(day));
    }

    /** A column that only a new row gets. */
    public Draft initially(String column, Object value) {
        initial.put(column, value);
        return this;
    }

    /** The columns that the object's attributes are stored in. */
    public Draft fields(List<Field> fields, SetupObject object) {
        fields.forEach(field -> values.put(field.column(), field.write(object, writer)));
        return this;
    }

    /** Inserts or updates the row where it is not so already, and answers it as it is then. */
    public Row write() {
        return find().map(this::update).orElseGet(this::insert);
    }

    /** Updates the row where there is one. */
    public Optional<Row> writeIfThere() {
        return find().map(this::update);
    }

    private Optional<Row> find() {
        return writer.image().first(table, keys);
    }

    private Row insert() {
        initial.putAll(keys);
        initial.putAll(values);
        if (idColumn != null) {
            initial.put(idColumn, writer.image().nextId(table, idColumn));
        }
        if (isVersioned()) {
            initial.put(VERSION, 1L);
        }
        initial.putAll(whoAndWhen());
        Row row = new Row(table, initial);
        writer.make(new RowChange.Insert(row));
        return writer.remember(row);
    }

    private Row update(Row before) {
        Row after = before.with(values);
        if (after.equals(before)) {
            return writer.remember(before);
        }
        if (isVersioned()) {
            after = after.with(Map.of(VERSION, before.number(VERSION) + 1));
        }
        after = after.with(whoAndWhen());
        writer.make(new RowChange.Update(before, after));
        return writer.remember(after);
    }

    private Map<String, Object> whoAndWhen() {
        return writer.image().schema().has(table, WHO)
                ? Map.of(WHO, SYSADMIN, WHEN, writer.directory().today())
                : Map.of();
    }

    private boolean isVersioned() {
        return writer.image().schema().has(table, VERSION);
    }
}
