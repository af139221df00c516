// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A row of ORGSMITH_MANAGED. @param stated what the text stated, or the first part of it */
record ManagedRow(long id, Key key, String fragment, String stated) {
    private static final String ALL =
            "SELECT MANAGED_ID, KIND, FRAGMENT, NAME1, NAME2, NAME3, NAME4, STATED FROM orgsmith_managed"
                    + " ORDER BY MANAGED_ID";

    static List<ManagedRow> all(Connection connection) throws SQLException {
        var all = new ArrayList<ManagedRow>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ALL)) {
            while (row.next()) {
                Kind kind = Kind.valueOf(row.getString(2));
                var names = new ArrayList<String>();
                for (int i = 0; i < names(kind, row.getString(5) != null); i++) {
                    names.add(Objects.requireNonNullElse(row.getString(4 + i), ""));
                }
                String fragment = Objects.requireNonNullElse(row.getString(3), "");
                all.add(new ManagedRow(row.getLong(1), new Key(kind, names), fragment, row.getString(8)));
            }
        }
        return all;
    }

    /** How many names make up a key. A legal entity of 11i has two, that of its business group before its own. */
    private static int names(Kind kind, boolean hasSecond) {
        return switch (kind) {
            case VALUE_SET, CHART_OF_ACCOUNTS, BUSINESS_GROUP, LEDGER, INVENTORY_ORGANIZATION, SECURITY_PROFILE, USER ->
                1;
            case LEGAL_ENTITY -> hasSecond ? 2 : 1;
            case PROFILE_VALUE -> 4;
            default -> 2;
        };
    }
}
