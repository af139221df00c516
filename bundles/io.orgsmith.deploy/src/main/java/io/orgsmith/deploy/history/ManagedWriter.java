// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps ORGSMITH_MANAGED: what the tool owns, and what the text said of it when it was last applied. */
final class ManagedWriter {
    private static final int NAMES = 4;
    private static final int PART = 2000;

    private final Connection connection;
    private final Map<Key, Long> ids = new HashMap<>();
    private long last;

    ManagedWriter(Connection connection) throws SQLException {
        this.connection = connection;
        for (ManagedRow row : ManagedRow.all(connection)) {
            ids.put(row.key(), row.id());
            last = Math.max(last, row.id());
        }
    }

    void forget(Key key) throws SQLException {
        Long id = ids.remove(key);
        if (id != null) {
            update("DELETE FROM orgsmith_managed_value WHERE MANAGED_ID = ?", id);
            update("DELETE FROM orgsmith_managed WHERE MANAGED_ID = ?", id);
        }
    }

    void remember(long run, SetupObject object) throws SQLException {
        forget(object.key());
        last++;
        List<String> names = object.key().names();
        Object[] values = new Object[2 + NAMES + 2];
        values[0] = last;
        values[1] = object.key().kind().name();
        for (int i = 0; i < NAMES; i++) {
            values[2 + i] = i < names.size() && !names.get(i).isEmpty() ? names.get(i) : null;
        }
        values[2 + NAMES] = object.fragment();
        values[3 + NAMES] = run;
        update(
                "INSERT INTO orgsmith_managed (MANAGED_ID, KIND, NAME1, NAME2, NAME3, NAME4, FRAGMENT, RUN_ID)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                values);
        ids.put(object.key(), last);
        for (String attribute : object.compared()) {
            write(attribute, object.text(attribute));
        }
    }

    private void write(String attribute, String text) throws SQLException {
        for (int part = 0; part == 0 || part * PART < text.length(); part++) {
            String piece = text.substring(part * PART, Math.min(text.length(), (part + 1) * PART));
            update(
                    "INSERT INTO orgsmith_managed_value (MANAGED_ID, ATTRIBUTE, PART_NO, APPLIED_VALUE)"
                            + " VALUES (?, ?, ?, ?)",
                    last,
                    attribute,
                    part,
                    piece);
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    statement.setNull(i + 1, Types.VARCHAR);
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            statement.executeUpdate();
        }
    }
}
