// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.servers;

/**
 * A real database server for tests, on this machine's loopback alone. Get one from {@link EachServer}; where there is no
 * JUnit, from {@link RunningServers}. It starts when its first database is asked for.
 */
public abstract sealed class Server permits H2Server, PostgresServer, MariaServer {
    private int databases;

    /** A new, empty database, different from all others, whose owner is an ordinary user with a password. */
    public final synchronized TestDatabase newDatabase() {
        databases++;
        return create("test" + databases);
    }

    /** @param name in lower case */
    abstract TestDatabase create(String name);

    /** The name in JDBC URLs: h2, postgresql or mariadb. Also how the server shows in the names of tests. */
    @Override
    public abstract String toString();

    /** Stops the server, its databases are gone. Without an effect where it never started. */
    abstract void stop();
}
