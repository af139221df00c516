// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of a database in the order in which they can be created: a table after those that it refers to. */
public final class Schema {
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Map<String, Column>> columns = new HashMap<>();

    /** @param tables in the order of creation */
    public Schema(Collection<Table> tables) {
        tables.forEach(table -> this.tables.put(table.name(), table));
        for (Table table : this.tables.values()) {
            places.put(table.name(), places.size());
            columns.put(
                    table.name(),
                    table.columns().stream().collect(Collectors.toMap(Column::name, Function.identity())));
        }
    }

    /** These tables and one more. */
    public Schema with(Table table) {
        var all = new ArrayList<>(tables.values());
        all.add(table);
        return new Schema(all);
    }

    public Collection<Table> tables() {
        return Collections.unmodifiableCollection(tables.values());
    }

    /** @throws IllegalArgumentException when the schema has no such table: a mistake in a mapping */
    public Table table(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return table;
    }

    public boolean has(String table, String column) {
        return columns.containsKey(table) && columns.get(table).containsKey(column);
    }

    /** The columns of a table by name. @throws IllegalArgumentException when the schema has no such table */
    public Map<String, Column> columns(String table) {
        return Collections.unmodifiableMap(columns.get(table(table).name()));
    }

    /** The place of the table in the order of creation. */
    public int place(String table) {
        return places.get(table);
    }
}
