// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.connection;

import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.connect.Drivers;
import io.orgsmith.deploy.connect.JarDrivers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns what a user entered into an address of a database. */
public record Address(Connection connection) {
    private static final String MARIADB = "jdbc:mariadb:";

    /** @throws io.orgsmith.deploy.DatabaseProblem when the URL or the driver is not right */
    public DatabaseAddress with(String password) {
        // What a wallet or the names of Oracle's network need is in the environment, as for the command line.
        var environment = new HashMap<>(System.getenv());
        environment.remove(DatabaseAddress.PASSWORD);
        environment.put(DatabaseAddress.USER, connection.user());
        return DatabaseAddress.of(connection.url(), environment, drivers(), any -> password);
    }

    private Drivers drivers() {
        if (connection.driver().isEmpty() && connection.url().startsWith(MARIADB)) {
            // Not found by itself where each bundle has a class loader of its own.
            return new Drivers(List.of(new org.mariadb.jdbc.Driver()));
        }
        return JarDrivers.load(JarDrivers.named(Map.of(JarDrivers.VARIABLE, connection.driver())));
    }
}
