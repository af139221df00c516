// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Gives statements of the history their values. */
final class Values {
    private Values() {}

    /** An empty text is null, as in Oracle; a moment is kept in UTC. */
    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null || value.equals("")) {
                statement.setNull(i + 1, Types.NULL);
            } else if (value instanceof Instant moment) {
                statement.setObject(i + 1, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
