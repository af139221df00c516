// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.target.lab.table.Column;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** Gives values of rows to statements. */
public final class Parameter {
    private Parameter() {}

    /** @param value null for an empty column */
    public static void set(PreparedStatement statement, int place, Column.Type type, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(place, sqlType(type));
        } else if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof String text) {
            statement.setString(place, text);
        } else {
            statement.setObject(place, value);
        }
    }

    private static int sqlType(Column.Type type) {
        return switch (type) {
            case NUMBER -> Types.BIGINT;
            case DATE -> Types.DATE;
            case TIMESTAMP -> Types.TIMESTAMP;
            case TEXT -> Types.VARCHAR;
        };
    }
}
