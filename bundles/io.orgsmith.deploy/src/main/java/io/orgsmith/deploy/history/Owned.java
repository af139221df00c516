// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.deploy.journal.ValueText;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Value;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the tool owns, with what the text stated of it when it was last applied. */
public final class Owned {
    private Owned() {}

    /** Only what was stated is in the objects; it is all compared. */
    public static State read(Connection connection) throws SQLException {
        Map<Long, SortedMap<String, String>> texts = texts(connection);
        return State.of(ManagedRow.all(connection).stream()
                .map(row -> object(row, texts.getOrDefault(row.id(), new TreeMap<>())))
                .toList());
    }

    private static Map<Long, SortedMap<String, String>> texts(Connection connection) throws SQLException {
        Map<Long, SortedMap<String, String>> byId = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT MANAGED_ID, ATTRIBUTE, APPLIED_VALUE"
                        + " FROM orgsmith_managed_value ORDER BY MANAGED_ID, ATTRIBUTE, PART_NO")) {
            while (row.next()) {
                byId.computeIfAbsent(row.getLong(1), id -> new TreeMap<>())
                        .merge(row.getString(2), row.getString(3), String::concat);
            }
        }
        return byId;
    }

    private static SetupObject object(ManagedRow row, SortedMap<String, String> texts) {
        var values = new TreeMap<String, Value>();
        texts.forEach((attribute, text) -> {
            Value value = ValueText.read(text);
            if (value != null) {
                values.put(attribute, value);
            }
        });
        return new SetupObject(row.key(), row.fragment(), false, values, new TreeMap<>(texts).navigableKeySet());
    }
}
