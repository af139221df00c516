// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.deploy.journal.StatedText;
import io.orgsmith.plan.State;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** What the tool owns, with what the text stated of it when it was last applied. */
public final class Owned {
    private Owned() {}

    /** Only what was stated is in the objects; it is all compared. */
    public static State read(Connection connection) throws SQLException {
        Map<Long, String> more = more(connection);
        return State.of(ManagedRow.all(connection).stream()
                .map(row -> StatedText.read(row.key(), row.fragment(), row.stated() + more.getOrDefault(row.id(), "")))
                .toList());
    }

    private static Map<Long, String> more(Connection connection) throws SQLException {
        var byId = new HashMap<Long, String>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT MANAGED_ID, STATED FROM orgsmith_managed_more ORDER BY MANAGED_ID, PART_NO")) {
            while (row.next()) {
                byId.merge(row.getLong(1), row.getString(2), String::concat);
            }
        }
        return byId;
    }
}
