// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.connect.Dialect;
import io.orgsmith.deploy.connect.Problems;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Runs a query of a person's own on a lab, as a database user that may only read. */
public final class LabQuery {
    private LabQuery() {}

    /**
     * What a query answers.
     *
     * @param rows each as long as the columns; null values are empty
     */
    public record Table(List<String> columns, List<List<String>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** @throws DatabaseProblem when the database is no lab, the query is wrong, or would change something */
    public static Table run(DatabaseAddress lab, String sql) {
        try (Connection owner = lab.open()) {
            var tables = new LabTables(LabVersion.check(owner, lab.toString()));
            String query = Dialect.of(owner).query(sql, tables.all().stream().map(table -> table.name()));
            try (Connection reader = lab.readOnly().open();
                    PreparedStatement statement = reader.prepareStatement(query)) {
                return run(statement);
            }
        } catch (SQLException e) {
            throw new DatabaseProblem(e, "query.wrong", Problems.words(e));
        }
    }

    private static Table run(PreparedStatement statement) throws SQLException {
        if (statement.getMetaData() == null) {
            throw new DatabaseProblem("query.many");
        }
        try (ResultSet rows = statement.executeQuery()) {
            return table(rows);
        }
    }

    private static Table table(ResultSet rows) throws SQLException {
        ResultSetMetaData shape = rows.getMetaData();
        var columns = new ArrayList<String>();
        for (int i = 1; i <= shape.getColumnCount(); i++) {
            columns.add(shape.getColumnLabel(i));
        }
        var all = new ArrayList<List<String>>();
        while (rows.next()) {
            var cells = new ArrayList<String>();
            for (int i = 1; i <= columns.size(); i++) {
                cells.add(Objects.requireNonNullElse(rows.getString(i), ""));
            }
            all.add(List.copyOf(cells));
        }
        return new Table(columns, all);
    }
}
