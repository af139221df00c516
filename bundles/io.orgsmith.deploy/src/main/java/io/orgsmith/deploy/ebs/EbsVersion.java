// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.ebs;

import io.orgsmith.deploy.DatabaseProblem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Tells whether a database is an EBS, by FND_PRODUCT_GROUPS.RELEASE_NAME. */
public final class EbsVersion {
    private EbsVersion() {}

    /** The release as people write it; empty where there is no EBS. @throws DatabaseProblem for a release that is not known */
    public static Optional<String> of(Connection connection, String place) {
        return name(connection).map(name -> word(name, place));
    }

    private static Optional<String> name(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT RELEASE_NAME FROM fnd_product_groups ORDER BY PRODUCT_GROUP_ID")) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            // No such table, or not for this user: then it is no EBS to us.
            return Optional.empty();
        }
    }

    private static String word(String name, String place) {
        if (name.startsWith("11.5")) {
            return "11i";
        } else if (name.startsWith("12.1") || name.startsWith("12.2")) {
            return name.substring(0, 4);
        }
        throw new DatabaseProblem("ebs.release", place, name);
    }
}
