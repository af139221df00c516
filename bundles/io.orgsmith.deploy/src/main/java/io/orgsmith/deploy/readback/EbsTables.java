// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.readback;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Problems;
import io.orgsmith.deploy.ebs.EbsVersion;
import io.orgsmith.deploy.lab.LabVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What a database that the tool may never have worked on tells about itself. */
public final class EbsTables {
    private static final String R12 = "12.2";
    private static final String R11I = "11i";

    private EbsTables() {}

    /**
     * The release: of an EBS as it names it, of a lab, also one of an earlier version, the one that it was made for, else 11i or 12.2, by how ledgers are stored. 12.1 stores what is read
     * here as 12.2 does.
     *
     * @throws DatabaseProblem when the database has no tables of EBS
     */
    public static String release(ConnectionSource source) {
        try (Connection connection = source.open()) {
            var named = EbsVersion.of(connection, source.toString());
            if (named.isPresent()) {
                return named.get();
            } else if (has(connection, "orgsmith_version")) {
                return LabVersion.release(connection, source.toString());
            } else if (has(connection, "gl_ledgers")) {
                return R12;
            } else if (has(connection, "gl_sets_of_books")) {
                return R11I;
            }
            throw new DatabaseProblem("ebs.none", source.toString());
        } catch (SQLException e) {
            throw Problems.of(e, source.toString());
        }
    }

    /** Whether nothing but the way in which ledgers are stored tells the release, so that 12.2 may as well be 12.1. */
    public static boolean isReleaseGuessed(ConnectionSource source) {
        try (Connection connection = source.open()) {
            return EbsVersion.of(connection, source.toString()).isEmpty()
                    && !has(connection, "orgsmith_version")
                    && has(connection, "gl_ledgers");
        } catch (SQLException e) {
            throw Problems.of(e, source.toString());
        }
    }

    /** Whether the tables are there in which the tool notes what it owns. */
    public static boolean hasHistory(ConnectionSource source) {
        try (Connection connection = source.open()) {
            return has(connection, "orgsmith_version")
                    && LabVersion.isKnown(connection)
                    && has(connection, "orgsmith_managed");
        } catch (SQLException e) {
            throw Problems.of(e, source.toString());
        }
    }

    private static boolean has(Connection connection, String table) {
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("SELECT COUNT(*) FROM " + table).close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
