// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.target.lab.table.Column;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.Schema;
import io.orgsmith.target.lab.table.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes row changes in a database. A row that is not as it was read is not changed. */
public final class RowWriter implements AutoCloseable {
    private final Connection connection;
    private final Schema schema;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    public RowWriter(Connection connection, Schema schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** @throws DatabaseProblem when somebody else changed the row since it was read */
    public void write(RowChange change) throws SQLException {
        Table table = schema.table(change.row().table());
        int rows;
        if (change instanceof RowChange.Insert insert) {
            rows = insert(table, insert.after());
        } else if (change instanceof RowChange.Update update) {
            rows = update(table, update);
        } else {
            rows = delete(table, change.row());
        }
        if (rows != 1) {
            throw new DatabaseProblem("row.changed", table.name(), key(table, change.row()));
        }
    }

    private int insert(Table table, Row row) throws SQLException {
        List<String> columns = List.copyOf(row.values().keySet());
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        String sql = "INSERT INTO " + table.name() + " (" + String.join(", ", columns) + ") VALUES (" + marks + ")";
        return run(
                sql,
                columns.stream()
                        .map(column -> new Given(row.get(column), column))
                        .toList(),
                table);
    }

    private int update(Table table, RowChange.Update update) throws SQLException {
        List<String> columns = update.columns();
        var given = new ArrayList<Given>();
        columns.forEach(column -> given.add(new Given(update.after().get(column), column)));
        String sql = "UPDATE " + table.name() + " SET "
                + columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
                + where(table, columns, update.before(), given);
        return run(sql, given, table);
    }

    private int delete(Table table, Row before) throws SQLException {
        var given = new ArrayList<Given>();
        String sql = "DELETE FROM " + table.name() + where(table, List.of(), before, given);
        return run(sql, given, table);
    }

    /** Finds the row by its primary key and by what the columns to be changed held. */
    private static String where(Table table, List<String> changed, Row before, List<Given> given) {
        var conditions = new ArrayList<String>();
        for (String column : table.primaryKey()) {
            conditions.add(column + " = ?");
            given.add(new Given(before.get(column), column));
        }
        for (String column : changed) {
            if (before.get(column) == null) {
                conditions.add(column + " IS NULL");
            } else {
                conditions.add(column + " = ?");
                given.add(new Given(before.get(column), column));
            }
        }
        return " WHERE " + String.join(" AND ", conditions);
    }

    private int run(String sql, List<Given> given, Table table) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < given.size(); i++) {
            Given one = given.get(i);
            if (one.value() == null) {
                statement.setNull(i + 1, type(table, one.column()));
            } else {
                statement.setObject(i + 1, one.value());
            }
        }
        return statement.executeUpdate();
    }

    private static int type(Table table, String name) {
        Column.Type type = table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow()
                .type();
        return switch (type) {
            case NUMBER -> Types.NUMERIC;
            case DATE -> Types.DATE;
            case TIMESTAMP -> Types.TIMESTAMP;
            case TEXT -> Types.VARCHAR;
        };
    }

    private static String key(Table table, Row row) {
        return table.primaryKey().stream()
                .map(column -> column + " " + row.get(column))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }

    private record Given(Object value, String column) {}
}
