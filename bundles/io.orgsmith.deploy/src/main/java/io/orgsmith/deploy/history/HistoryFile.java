// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.connect.Problems;
import io.orgsmith.deploy.lab.LabVersion;
import io.orgsmith.deploy.lab.OwnTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** The history of a database that may have no tables of ours: the same tables in a file, which one process opens at a time. */
public final class HistoryFile {
    private static final String EXTENSION = ".mv.db";

    private final Path file;

    /** @param file with or without the extension .mv.db */
    public HistoryFile(Path file) {
        String name = file.toString();
        this.file = name.endsWith(EXTENSION) ? file : Path.of(name + EXTENSION);
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** The history in the file. @throws DatabaseProblem when there is none, or it is broken, or of an EBS of another release */
    public ConnectionSource open(String release) {
        if (!exists()) {
            throw new DatabaseProblem("history.file.missing", file);
        }
        var source = DatabaseAddress.lab(path());
        String found = release(source);
        if (!found.equals(release)) {
            throw new DatabaseProblem("history.file.other", file, found, release);
        }
        return source;
    }

    private String release(ConnectionSource source) {
        try {
            return LabVersion.of(source);
        } catch (DatabaseProblem problem) {
            throw HistoryProblem.ofFile(problem, file);
        }
    }

    /** The history in the file, which is begun where there is none. */
    public ConnectionSource begin(String release, Instant now) {
        if (!exists()) {
            var address = DatabaseAddress.newLab(path());
            try (Connection connection = address.open()) {
                connection.setAutoCommit(false);
                OwnTables.create(connection, release, now);
                connection.commit();
            } catch (SQLException e) {
                throw Problems.of(e, file.toString());
            }
        }
        return open(release);
    }

    private Path path() {
        String name = file.toString();
        return Path.of(name.substring(0, name.length() - EXTENSION.length()));
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
