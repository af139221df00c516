// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.connect.Problems;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A lab in a database of its own on a server. The database must be there; what is in it and no lab is never touched. */
public final class ServerLab {
    private final DatabaseAddress address;

    public ServerLab(DatabaseAddress address) {
        this.address = address;
    }

    /**
     * Makes the lab as a freshly installed EBS.
     *
     * @param release 12.2, 12.1 or 11i
     * @throws DatabaseProblem when there is one already, or other tables are where its tables belong
     */
    public void create(String release, Instant now) {
        var tables = new LabTables(release);
        change(connection -> {
            if (isLab(names(connection))) {
                throw new DatabaseProblem("lab.exists", address.toString());
            }
            fill(connection, tables, now);
        });
    }

    /** Throws everything in the lab away, its history too, and makes it anew. Where there is none, makes one. */
    public void reset(String release, Instant now) {
        var tables = new LabTables(release);
        change(connection -> {
            List<String> there = names(connection);
            if (isLab(there)) {
                new LabTables(LabVersion.release(connection, address.toString())).drop(connection, there);
            }
            fill(connection, tables, now);
        });
    }

    private void fill(Connection connection, LabTables tables, Instant now) throws SQLException {
        List<String> there = names(connection);
        tables.all().stream()
                .filter(table -> there.contains(table.inSql()))
                .findFirst()
                .ifPresent(table -> {
                    throw new DatabaseProblem("lab.occupied", address.toString(), table.name());
                });
        tables.create(connection, now);
    }

    private static boolean isLab(List<String> names) {
        return names.contains("orgsmith_version");
    }

    /** The tables of the database, in lower case. */
    private static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (ResultSet rows =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** In one transaction where the database creates tables in transactions; a failure then leaves nothing behind. */
    private void change(Work work) {
        try (Connection connection = address.open()) {
            connection.setAutoCommit(false);
            try {
                work.on(connection);
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        } catch (SQLException e) {
            throw Problems.of(e, address.toString());
        }
    }

    /** What is done over a connection. */
    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
