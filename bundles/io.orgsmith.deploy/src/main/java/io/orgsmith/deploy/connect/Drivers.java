// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.deploy.DatabaseProblem;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The JDBC drivers that can be connected with: those that a user brings, then those that the program comes with. */
public final class Drivers {
    /** Only those that the program comes with: H2, PostgreSQL and MariaDB. */
    public static final Drivers BUILT_IN = new Drivers(List.of());

    /** By name, because DriverManager does not find them where bundles have class loaders of their own, as in Eclipse. */
    private static final List<Driver> OWN = List.of(new org.h2.Driver(), new org.postgresql.Driver());

    private final List<Driver> brought;

    /** @param brought come before the built-in ones */
    public Drivers(List<Driver> brought) {
        this.brought = List.copyOf(brought);
    }

    /** A new connection. @throws DatabaseProblem when no driver takes the URL */
    Connection connect(String url, Properties properties) throws SQLException {
        Optional<Driver> driver = Stream.<Supplier<Stream<Driver>>>of(
                        brought::stream, OWN::stream, DriverManager::drivers)
                .flatMap(Supplier::get)
                .filter(one -> accepts(one, url))
                .findFirst();
        if (driver.isEmpty()) {
            throw new DatabaseProblem("driver.none", url, JarDrivers.VARIABLE);
        }
        Connection connection = driver.get().connect(url, properties);
        if (connection == null) {
            throw new SQLException("the driver refuses " + url);
        }
        return connection;
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException e) {
            return false;
        }
    }
}
