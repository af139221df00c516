// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.deploy.DatabaseProblem;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * Where a database is and who connects.
 *
 * @param url a JDBC URL, never with a password in it
 */
public record DatabaseAddress(String url, String user, String password) implements ConnectionSource {
    /** The environment variable that holds the user of databases other than a project's lab. */
    public static final String USER = "ORGSMITH_DB_USER";

    /** The environment variable that holds the password. */
    public static final String PASSWORD = "ORGSMITH_DB_PASSWORD";

    /** The user that owns a lab file; a lab has no secrets and needs no password. */
    public static final String LAB_USER = "ORGSMITH";

    /** The user of a lab file that may only read. */
    public static final String LAB_READER = "READER";

    private static final String FILE = "jdbc:h2:file:";
    /** Keeps H2 from writing a log file beside the lab, and stack traces to the terminal where it cannot. */
    static final String QUIET = ";TRACE_LEVEL_FILE=0";

    /** A lab file. @param file without H2's extension; its folder must be there */
    public static DatabaseAddress lab(Path file) {
        return new DatabaseAddress(labUrl(file) + ";IFEXISTS=TRUE", LAB_USER, "");
    }

    static String labUrl(Path file) {
        return FILE + file.toAbsolutePath().normalize().toString().replace('\\', '/') + ";MAX_COMPACT_TIME=0" + QUIET;
    }

    /** A lab file that is still to be made. */
    public static DatabaseAddress newLab(Path file) {
        return new DatabaseAddress(labUrl(file), LAB_USER, "");
    }

    /** A database by its URL, with user and password from the environment. @throws DatabaseProblem when there is no user */
    public static DatabaseAddress of(String url, Map<String, String> environment) {
        if (!url.startsWith("jdbc:")) {
            throw new DatabaseProblem("url.wrong", url);
        }
        if (url.matches("(?i).*password=.*")) {
            throw new DatabaseProblem("url.password", PASSWORD);
        }
        if (!environment.containsKey(USER)) {
            throw new DatabaseProblem("user.missing", USER, PASSWORD);
        }
        return new DatabaseAddress(url, environment.get(USER), environment.getOrDefault(PASSWORD, ""));
    }

    /** The same database for somebody who may only read. @throws DatabaseProblem when such a database cannot keep a lab */
    public ConnectionSource readOnly() {
        return Dialect.of(url)
                .orElseThrow(() -> new DatabaseProblem("url.unsupported", url))
                .reader(this);
    }

    /** Connections that run a statement first. */
    ConnectionSource then(String statement) {
        return () -> {
            Connection connection = open();
            try (var first = connection.createStatement()) {
                first.execute(statement);
                return connection;
            } catch (SQLException e) {
                throw Problems.of(e, toString());
            }
        };
    }

    @Override
    public Connection open() {
        var properties = new Properties();
        Dialect.of(url).ifPresent(dialect -> properties.putAll(dialect.settings()));
        properties.put("user", user);
        properties.put("password", password);
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            throw Problems.ofOpening(e, toString());
        }
    }

    /** As a person calls it: a lab by its file, another database by its user and URL; without the password. */
    @Override
    public String toString() {
        return url.startsWith(FILE)
                ? url.substring(FILE.length()).replaceFirst(";.*", "") + ".mv.db"
                : user + " at " + url;
    }
}
