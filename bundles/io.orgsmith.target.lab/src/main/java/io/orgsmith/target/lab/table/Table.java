// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import java.util.List;
import java.util.Locale;

/**
 * A table of a schema.
 *
 * @param name as Oracle spells it
 * @param ddl the statement that creates it in a database that speaks plain SQL, without the closing semicolon
 * @param primaryKey column names, not empty
 */
public record Table(String name, List<Column> columns, List<String> primaryKey, String ddl) {
    public Table {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
    }

    /** The name as statements write it: in lower case, which also a database finds that tells upper and lower case apart. */
    public String inSql() {
        return name.toLowerCase(Locale.ROOT);
    }

    public boolean has(String column) {
        for (Column one : columns) {
            if (one.name().equals(column)) {
                return true;
            }
        }
        return false;
    }

    /** @throws IllegalArgumentException when the table has no such column: a mistake in a mapping */
    public Column column(String column) {
        for (Column one : columns) {
            if (one.name().equals(column)) {
                return one;
            }
        }
        throw new IllegalArgumentException("no column " + name + "." + column);
    }
}
