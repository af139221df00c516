// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.deploy.DatabaseProblem;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a database is and who connects.
 *
 * @param url a JDBC URL, never with a password in it
 * @param user empty where a wallet has the user
 * @param settings what the driver is to be told besides
 */
public record DatabaseAddress(String url, String user, String password, Map<String, String> settings, Drivers drivers)
        implements ConnectionSource {
    /** The environment variable that holds the user of databases other than a project's lab. */
    public static final String USER = "ORGSMITH_DB_USER";

    /** The environment variable that holds the password. */
    public static final String PASSWORD = "ORGSMITH_DB_PASSWORD";

    /** The user that owns a lab file; a lab has no secrets and needs no password. */
    public static final String LAB_USER = "ORGSMITH";

    /** The user of a lab file that may only read. */
    public static final String LAB_READER = "READER";

    private static final String FILE = "jdbc:h2:file:";

    /** Keeps H2 from making a database where there is none. */
    private static final String THERE = ";IFEXISTS=TRUE";

    /**
     * Keeps H2 from writing a log file beside the lab, and stack traces to the terminal where it cannot; has it write
     * when it commits, not half a second later, when nobody is there to be told that the disk is full; and keeps it from
     * closing under work that is still being done when the process is told to stop: what is committed is safe without.
     */
    static final String OWNER_ONLY = ";TRACE_LEVEL_FILE=0;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    /** A database of a driver that the program comes with. */
    public DatabaseAddress(String url, String user, String password) {
        this(url, user, password, Dialect.of(url).map(Dialect::settings).orElse(Map.of()), Drivers.BUILT_IN);
    }

    /** A lab file. @param file without H2's extension; its folder must be there */
    public static DatabaseAddress lab(Path file) {
        return new DatabaseAddress(labUrl(file) + THERE, LAB_USER, "");
    }

    static String labUrl(Path file) {
        return FILE + file.toAbsolutePath().normalize().toString().replace('\\', '/') + ";MAX_COMPACT_TIME=0"
                + OWNER_ONLY;
    }

    /** A lab file that is still to be made. */
    public static DatabaseAddress newLab(Path file) {
        return new DatabaseAddress(labUrl(file), LAB_USER, "");
    }

    /** A database of a built-in driver by its URL, see {@link #of(String, Map, Drivers, Passwords)}. */
    public static DatabaseAddress of(String url, Map<String, String> environment) {
        return of(url, environment, Drivers.BUILT_IN, Passwords.NONE);
    }

    /**
     * A database by its URL, with the user from the environment, or from the wallet where an Oracle URL leaves it to that.
     *
     * @param passwords is asked where the environment has no password
     * @throws DatabaseProblem when there is no user, or a password stands in the URL
     */
    public static DatabaseAddress of(
            String url, Map<String, String> environment, Drivers drivers, Passwords passwords) {
        if (SecretInUrl.in(url)) {
            throw new DatabaseProblem("url.password", PASSWORD);
        }
        if (!url.startsWith("jdbc:")) {
            throw new DatabaseProblem("url.wrong", url);
        }
        if (Oracle.isExternal(url)) {
            return new DatabaseAddress(url, "", "", Oracle.settings(url, environment), drivers);
        }
        if (!environment.containsKey(USER)) {
            throw new DatabaseProblem("user.missing", USER, PASSWORD);
        }
        String user = environment.get(USER);
        String given = environment.get(PASSWORD);
        String password = given == null ? passwords.of(name(url, user)) : given;
        Map<String, String> settings =
                Dialect.of(url).map(Dialect::settings).orElseGet(() -> Oracle.settings(url, environment));
        return new DatabaseAddress(url, user, password, settings, drivers);
    }

    /**
     * The same database, which has to be there: H2 would make one where there is none, also for somebody who only wants to
     * read and mistyped the path.
     */
    public DatabaseAddress ifThere() {
        boolean isKept = url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:");
        boolean isSaid = url.toUpperCase(Locale.ROOT).contains(";IFEXISTS=");
        return isKept && !isSaid ? new DatabaseAddress(url + THERE, user, password, settings, drivers) : this;
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
        properties.putAll(settings);
        if (!user.isEmpty()) {
            properties.put("user", user);
            properties.put("password", password);
        }
        try {
            Connection connection = drivers.connect(url, properties);
            opened(connection);
            note().ifPresent(LabNote::write);
            return connection;
        } catch (SQLException e) {
            throw held(Problems.ofOpening(Redacted.of(e, password), toString()));
        }
    }

    private void opened(Connection connection) throws SQLException {
        Optional<Dialect> dialect = Dialect.of(url);
        if (dialect.isPresent()) {
            dialect.get().opened(connection);
        }
    }

    /** The same problem with the name of who has a lab open. */
    private DatabaseProblem held(DatabaseProblem problem) {
        return note().filter(note -> problem.key().equals("lab.in.use"))
                .flatMap(LabNote::awaited)
                .map(holder -> new DatabaseProblem(
                        problem.getCause(), "lab.in.use.by", toString(), holder.who(), Moment.of(holder.since())))
                .orElse(problem);
    }

    private Optional<LabNote> note() {
        return url.startsWith(FILE) && url.contains(THERE) ? LabNote.beside(Path.of(path())) : Optional.empty();
    }

    private String path() {
        return url.substring(FILE.length()).replaceFirst(";.*", "");
    }

    /** As a person calls it: a lab by its file, another database by its user and URL; without the password. */
    @Override
    public String toString() {
        return url.startsWith(FILE) ? path() + ".mv.db" : name(url, user);
    }

    private static String name(String url, String user) {
        return user.isEmpty() ? url : user + "@" + url;
    }
}
