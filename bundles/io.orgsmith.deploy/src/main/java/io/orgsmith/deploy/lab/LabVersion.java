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
    private LabVersion() {}

    /** The release that the lab was made for. @throws DatabaseProblem when it is no lab, or one of another schema version */
    public static String check(Connection connection, String place) {
        Version version = read(connection, place);
        if (version.schema() == LabTables.IN_THE_MAKING) {
            throw new DatabaseProblem("lab.incomplete", place);
        }
        if (version.schema() > LabDatabase.SCHEMA_VERSION) {
            throw new DatabaseProblem("lab.newer", place, version.schema(), LabDatabase.SCHEMA_VERSION);
        }
        if (version.schema() < LabDatabase.SCHEMA_VERSION) {
            throw new DatabaseProblem("lab.version", place, version.schema(), LabDatabase.SCHEMA_VERSION);
        }
        return version.release();
    }

    /** The release of a lab of any schema version, even of one that was never completed. @throws DatabaseProblem when it is no lab */
    public static String release(Connection connection, String place) {
        return read(connection, place).release();
    }

    /** Whether a lab is of the version that this tool writes. */
    public static boolean isCurrent(Connection connection) {
        return read(connection, "").schema() == LabDatabase.SCHEMA_VERSION;
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
