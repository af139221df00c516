// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Problems;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Changes rows of a lab past the tool, as a colleague would in EBS, so that there is drift to look for. */
public final class LabChange {
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern CHANGE = Pattern.compile("(?s)\\s*(UPDATE|INSERT|DELETE)\\s.*");

    private LabChange() {}

    /**
     * Runs one statement.
     *
     * @param sql UPDATE, INSERT or DELETE; may end with a semicolon
     * @return how many rows it changed
     * @throws DatabaseProblem when the database is no lab, or the statement is wrong or not for rows of EBS
     */
    public static int run(ConnectionSource lab, String sql) {
        var statement = sql.strip().replaceFirst(";$", "");
        check(QUOTED.matcher(statement).replaceAll("''").toUpperCase(Locale.ROOT));
        try (Connection connection = lab.open()) {
            LabVersion.check(connection, lab.toString());
            try (PreparedStatement change = connection.prepareStatement(statement)) {
                return change.executeUpdate();
            }
        } catch (SQLException e) {
            throw new DatabaseProblem(e, "change.wrong", Problems.words(e));
        }
    }

    private static void check(String words) {
        if (!CHANGE.matcher(words).matches() || words.contains(";")) {
            throw new DatabaseProblem("change.one");
        } else if (words.contains("ORGSMITH_")) {
            throw new DatabaseProblem("change.own");
        }
    }
}
