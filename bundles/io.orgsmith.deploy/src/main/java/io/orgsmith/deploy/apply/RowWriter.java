// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.Deletes;
import io.orgsmith.deploy.connect.Inserts;
import io.orgsmith.deploy.connect.Parameter;
import io.orgsmith.target.lab.table.Column;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.Schema;
import io.orgsmith.target.lab.table.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes row changes in a database, inserts and deletes many at a time. A row that is not as it was read is not changed. */
public final class RowWriter implements AutoCloseable {
    private final Connection connection;
    private final Schema schema;
    private final Inserts inserts;
    private final Deletes deletes;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    public RowWriter(Connection connection, Schema schema) {
        this.connection = connection;
        this.schema = schema;
        inserts = new Inserts(connection, schema);
        deletes = new Deletes(connection, schema);
    }

    /**
     * Makes the change, or keeps it to be made together with others: at the latest by {@link #flush}.
     *
     * @throws DatabaseProblem when somebody else changed the row since it was read
     */
    public void write(RowChange change) throws SQLException {
        if (change instanceof RowChange.Insert insert) {
            deletes.flush();
            inserts.add(insert.after());
        } else if (change instanceof RowChange.Delete delete) {
            inserts.flush();
            deletes.add(delete.before());
        } else {
            flush();
            update(schema.table(change.row().table()), (RowChange.Update) change);
        }
    }

    /** Makes all changes that are still kept. */
    public void flush() throws SQLException {
        inserts.flush();
        deletes.flush();
    }

    private void update(Table table, RowChange.Update update) throws SQLException {
        List<String> columns = update.columns();
        var given = new ArrayList<Given>();
        columns.forEach(column -> given.add(new Given(update.after().get(column), column)));
        String sql = "UPDATE " + table.inSql() + " SET "
                + columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
                + where(table, columns, update.before(), given);
        if (run(sql, given, table) != 1) {
            throw new DatabaseProblem(
                    "row.changed", table.name(), update.after().key(table));
        }
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
                conditions.add(isEmpty(table, column));
            } else {
                conditions.add(column + " = ?");
                given.add(new Given(before.get(column), column));
            }
        }
        return " WHERE " + String.join(" AND ", conditions);
    }

    /** Oracle keeps no empty texts; where a foreign hand left one, it means the same as none. */
    private static String isEmpty(Table table, String column) {
        boolean isText = table.column(column).type() == Column.Type.TEXT;
        return isText ? "(" + column + " IS NULL OR " + column + " = '')" : column + " IS NULL";
    }

    private int run(String sql, List<Given> given, Table table) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < given.size(); i++) {
            Given one = given.get(i);
            Parameter.set(statement, i + 1, table.column(one.column()).type(), one.value());
        }
        return statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }

    private record Given(Object value, String column) {}
}
