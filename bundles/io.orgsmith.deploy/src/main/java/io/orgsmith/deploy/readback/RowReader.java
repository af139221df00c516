// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.readback;

import io.orgsmith.target.lab.table.Column;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;

/** Reads the rows of one table, its columns in the order in which a {@link Row} keeps them. */
final class RowReader {
    private final Table table;
    private final String[] names;
    private final Column.Type[] types;

    RowReader(Table table) {
        this.table = table;
        var columns = table.columns().stream()
                .sorted(Comparator.comparing(Column::name))
                .toList();
        names = columns.stream().map(Column::name).toArray(String[]::new);
        types = columns.stream().map(Column::type).toArray(Column.Type[]::new);
    }

    /** The statement whose rows are read. */
    String select() {
        return "SELECT " + String.join(", ", names) + " FROM " + table.inSql() + " ORDER BY "
                + String.join(", ", table.primaryKey());
    }

    /** The row that the result is at. */
    Row read(ResultSet rows) throws SQLException {
        var values = new Object[names.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(rows, i);
        }
        return new Row(table.name(), names, values);
    }

    private Object value(ResultSet rows, int column) throws SQLException {
        int place = column + 1;
        return switch (types[column]) {
            case NUMBER -> {
                long number = rows.getLong(place);
                yield rows.wasNull() ? null : number;
            }
            case DATE -> rows.getObject(place, LocalDate.class);
            default -> rows.getString(place);
        };
    }
}
