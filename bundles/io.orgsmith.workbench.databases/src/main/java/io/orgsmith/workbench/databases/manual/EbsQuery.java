// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.manual;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Problems;
import io.orgsmith.deploy.connect.Snapshot;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Runs a query on an EBS, in a transaction that may only read. */
final class EbsQuery {
    private EbsQuery() {}

    static Proof run(ConnectionSource source, String query) {
        try (Connection connection = source.open()) {
            Snapshot.begin(connection);
            try (var statement = connection.prepareStatement(query);
                    var rows = statement.executeQuery()) {
                return read(rows);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw Problems.of(e, source.toString());
        }
    }

    private static Proof read(ResultSet rows) throws SQLException {
        int width = rows.getMetaData().getColumnCount();
        var columns = new ArrayList<String>();
        for (int i = 1; i <= width; i++) {
            columns.add(rows.getMetaData().getColumnLabel(i));
        }
        var all = new ArrayList<List<String>>();
        while (rows.next()) {
            var row = new ArrayList<String>();
            for (int i = 1; i <= width; i++) {
                row.add(Objects.requireNonNullElse(rows.getString(i), ""));
            }
            all.add(row);
        }
        return new Proof(columns, all);
    }
}
