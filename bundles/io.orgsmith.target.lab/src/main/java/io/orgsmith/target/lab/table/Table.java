// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import java.util.List;

/**
 * A table of a schema.
 *
 * @param ddl the statement that creates it, without the closing semicolon
 * @param primaryKey column names, not empty
 */
public record Table(String name, List<Column> columns, List<String> primaryKey, String ddl) {
    public Table {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
    }

    public boolean has(String column) {
        return columns.stream().anyMatch(c -> c.name().equals(column));
    }
}
