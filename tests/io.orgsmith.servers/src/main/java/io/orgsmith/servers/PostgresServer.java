// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** PostgreSQL, unpacked from its Maven artifact. */
public final class PostgresServer extends Server {
    private EmbeddedPostgres running;

    @Override
    TestDatabase create(String name) {
        start();
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " OWNER orgsmith");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase("jdbc:postgresql://localhost:" + running.getPort() + "/" + name, "orgsmith", "secret");
    }

    private void start() {
        if (running != null) {
            return;
        }
        try {
            running = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setLocaleConfig("locale", "C")
                    .setDataDirectoryCustomizer(PostgresServer::askForPassword)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE orgsmith LOGIN PASSWORD 'secret'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without this, PostgreSQL takes any password from its own machine. */
    private static void askForPassword(File data) {
        Path rules = data.toPath().resolve("pg_hba.conf");
        try {
            Files.writeString(rules, "host all orgsmith all scram-sha-256\n" + Files.readString(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "postgresql";
    }

    @Override
    synchronized void stop() {
        if (running == null) {
            return;
        }
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
