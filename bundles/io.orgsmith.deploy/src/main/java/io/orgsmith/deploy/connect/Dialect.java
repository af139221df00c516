// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.target.lab.table.Column;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one kind of database does otherwise than the others: how it creates tables, takes many rows, says that a lock is
 * held, and keeps a session from writing. All other statements are the same everywhere.
 */
public sealed interface Dialect permits H2, MariaDb, PostgreSql {
    /** What JDBC URLs of this kind begin with. */
    String prefix();

    /** What its driver is to be told besides user and password. */
    Map<String, String> settings();

    /** What a new connection is to be told so that what is committed stays. */
    default void opened(Connection connection) throws SQLException {}

    /** The statement that creates the table. */
    String create(Table table);

    /** What is to be run once in a new lab, after its tables are there. */
    default List<String> afterCreation() {
        return List.of();
    }

    /** Inserts the rows, many at a time. @param columns those that any of the rows fills */
    default void insert(Connection connection, Table table, List<Column> columns, List<Row> rows) throws SQLException {
        BatchInsert.run(connection, table, columns, rows);
    }

    /** Whether a statement with NOWAIT failed because somebody else holds the row. */
    boolean isHeld(SQLException e);

    /** Connections to the same database on which every attempt to change something fails. */
    ConnectionSource reader(DatabaseAddress owner);

    /** A person's own query as the database wants it. @param tables the names that it may contain in upper or lower case */
    default String query(String sql, Stream<String> tables) {
        return sql;
    }

    /** The dialect of a URL; empty where a lab cannot be kept. */
    static Optional<Dialect> of(String url) {
        return Stream.<Dialect>of(new H2(), new PostgreSql(), new MariaDb())
                .filter(dialect -> url.startsWith(dialect.prefix()))
                .findFirst();
    }

    /** The dialect of an open connection. @throws DatabaseProblem when such a database cannot keep a lab */
    static Dialect of(Connection connection) throws SQLException {
        String url = connection.getMetaData().getURL();
        return of(url).orElseThrow(() -> new DatabaseProblem("url.unsupported", url));
    }
}
