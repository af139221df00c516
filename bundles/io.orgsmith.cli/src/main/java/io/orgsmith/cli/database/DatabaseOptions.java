// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.Session;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.connect.Drivers;
import io.orgsmith.deploy.connect.JarDrivers;
import io.orgsmith.deploy.connect.PasswordFile;
import io.orgsmith.deploy.connect.Passwords;
import io.orgsmith.deploy.history.HistoryFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which database a command works on, how it is reached, and where its password is. */
public final class DatabaseOptions {
    @Option(names = "--database", paramLabel = "URL")
    private String url;

    @Option(names = "--driver", paramLabel = "JAR")
    private List<Path> jars = List.of();

    @Option(names = "--password-file", paramLabel = "FILE")
    private Path passwordFile;

    @Option(names = "--history", paramLabel = "FILE")
    private Path history;

    private DatabaseAddress address;

    /** Whether one is named. Else the command works on the lab embedded in the project. */
    public boolean isGiven() {
        return url != null;
    }

    /** As the user named it; null where none is named. */
    public String url() {
        return url;
    }

    /** The same for the database at a URL. */
    public DatabaseOptions at(String other) {
        var options = new DatabaseOptions();
        options.url = other;
        options.jars = jars;
        options.passwordFile = passwordFile;
        options.history = history;
        return options;
    }

    /** Where the named database is. A password is asked for once. */
    public DatabaseAddress address(Session session) {
        if (address == null) {
            var environment = new HashMap<>(session.terminal().environment());
            Passwords passwords = new PasswordQuestion(session);
            if (passwordFile != null) {
                environment.remove(DatabaseAddress.PASSWORD);
                passwords = user -> PasswordFile.read(session.path(passwordFile));
            }
            address = DatabaseAddress.of(url, environment, drivers(session), passwords);
        }
        return address;
    }

    /** The file with the history of a database that has no tables for it. */
    public Optional<HistoryFile> history(Session session) {
        return Optional.ofNullable(history).map(file -> new HistoryFile(session.path(file)));
    }

    private Drivers drivers(Session session) {
        var named = JarDrivers.named(session.terminal().environment());
        return JarDrivers.load(
                Stream.concat(jars.stream(), named.stream()).map(session::path).toList());
    }
}
