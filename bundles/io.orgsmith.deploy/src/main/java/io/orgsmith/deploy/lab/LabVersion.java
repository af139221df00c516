// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Problems;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Tells whether a database is a lab that this version of the tool can work with. */
public final class LabVersion {
    /** The first with the same tables: what was written then is read as it is. */
    static final int OLDEST = 4;

    private LabVersion() {}

    /** The release that the lab was made for. @throws DatabaseProblem when it is no lab, or one of a version that this tool cannot work with */
    public static String check(Connection connection, String place) {
        return known(connection, place).release();
    }

    private static Version known(Connection connection, String place) {
        Version version = read(connection, place);
        if (version.schema() == LabTables.IN_THE_MAKING) {
            throw new DatabaseProblem("lab.incomplete", place);
        }
        if (version.schema() > LabDatabase.SCHEMA_VERSION) {
            throw new DatabaseProblem("lab.newer", place, version.schema(), LabDatabase.SCHEMA_VERSION);
        }
        if (version.schema() < OLDEST) {
            throw new DatabaseProblem("lab.version", place, version.schema(), LabDatabase.SCHEMA_VERSION);
        }
        return version;
    }

    /** The release of a lab of any schema version, even of one that was never completed. @throws DatabaseProblem when it is no lab */
    public static String release(Connection connection, String place) {
        return read(connection, place).release();
    }

    /** Whether this tool can work with a lab of its version. */
    public static boolean isKnown(Connection connection) {
        int schema = read(connection, "").schema();
        return schema >= OLDEST && schema <= LabDatabase.SCHEMA_VERSION;
    }

    /**
     * Makes a lab of an earlier version one of this, before something is written that a build of then cannot read. The caller
     * holds the lock.
     *
     * @throws DatabaseProblem when by now it is one of a newer version
     */
    public static void renew(Connection connection, String place) throws SQLException {
        if (known(connection, place).schema() < LabDatabase.SCHEMA_VERSION) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("UPDATE orgsmith_version SET SCHEMA_VERSION = " + LabDatabase.SCHEMA_VERSION);
            }
        }
    }

    private static Version read(Connection connection, String place) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT SCHEMA_VERSION, RELEASE_NAME FROM orgsmith_version")) {
            if (!row.next()) {
                throw new DatabaseProblem("lab.none", place);
            }
            return new Version(row.getInt(1), row.getString(2));
        } catch (SQLException e) {
            boolean isGone = e.getSQLState() != null && e.getSQLState().startsWith("08");
            throw isGone ? Problems.of(e, place) : new DatabaseProblem(e, "lab.none", place);
        }
    }

    /** The release that the lab behind a source was made for. @throws DatabaseProblem when it is no lab of this version */
    public static String of(ConnectionSource source) {
        try (Connection connection = source.open()) {
            return check(connection, source.toString());
        } catch (SQLException e) {
            throw Problems.of(e, source.toString());
        }
    }

    private record Version(int schema, String release) {}
}
