// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.connect.Problems;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/**
 * The lab of a project: an EBS-shaped database in one file, {@code .orgsmith/lab.mv.db}. Each environment is a system of its own
 * and has one beside it, such as {@code .orgsmith/lab.TEST.mv.db}.
 */
public final class LabDatabase {
    /** What this version of the tool writes into ORGSMITH_VERSION and expects there; it can also do with {@link LabVersion#OLDEST}. */
    public static final int SCHEMA_VERSION = 5;

    private static final String FOLDER = ".orgsmith";
    private static final String EXTENSION = ".mv.db";

    private final Path folder;
    private final String environment;
    private final String called;

    /** The lab without an environment. @param project the project folder */
    public LabDatabase(Path project) {
        this(project, "");
    }

    /** @param environment its name; empty for none */
    public LabDatabase(Path project, String environment) {
        this(project, environment, project.toString());
    }

    /** @param called how the project is named on the command line; empty for the current folder */
    public LabDatabase(Path project, String environment, String called) {
        folder = project.resolve(FOLDER);
        this.environment = environment;
        this.called = called;
    }

    /** What a command has to be given to work on this lab, each word with a blank in front: {@code  path --env TEST}. */
    public String arguments() {
        return (called.isEmpty() ? "" : " " + Argument.of(called))
                + (environment.isEmpty() ? "" : " --env " + environment);
    }

    /** The name of the environment; empty for none. */
    public String environment() {
        return environment;
    }

    /** The folder that it lies in, which may not be there yet. */
    public Path folder() {
        return folder;
    }

    public boolean exists() {
        return Files.exists(file(name() + EXTENSION));
    }

    private String name() {
        return environment.isEmpty() ? "lab" : "lab." + environment;
    }

    private DatabaseProblem problem(String key) {
        return problem(null, key, folder);
    }

    /** What is wrong with this lab, with the command that helps. @param place the lab, for people */
    public DatabaseProblem problem(Throwable cause, String key, Object place) {
        var kind = environment.isEmpty() ? ".own" : ".environment";
        return new DatabaseProblem(cause, key + kind, place, environment, arguments());
    }

    /** The lab's address. @throws DatabaseProblem when there is no lab yet */
    public DatabaseAddress address() {
        if (!exists()) {
            throw problem("lab.missing");
        }
        HalfLabs.tidy(folder);
        return DatabaseAddress.lab(file(name()));
    }

    /**
     * Makes the lab as a freshly installed EBS.
     *
     * @param release 12.2, 12.1 or 11i
     * @throws DatabaseProblem when there is one already, or the folder cannot be written
     */
    public void create(String release, Instant now) {
        if (exists()) {
            throw problem("lab.exists");
        }
        make(release, now, LabDatabase::placeFirst);
    }

    /**
     * Throws everything in the lab away, its history too, and makes it anew: also a lab that is broken.
     *
     * @throws DatabaseProblem when another process has it open, or the folder cannot be written
     */
    public void reset(String release, Instant now) {
        if (exists()) {
            assertUnused(address());
        }
        make(release, now, (half, lab) -> Files.move(half, lab, StandardCopyOption.REPLACE_EXISTING));
    }

    /** Fills a file beside the lab and moves it into place, so that there is never half a lab. */
    private void make(String release, Instant now, Placing placing) {
        var tables = new LabTables(release);
        HalfLabs.tidy(folder);
        var name = HalfLabs.name();
        Path half = file(name + EXTENSION);
        try {
            Files.createDirectories(folder);
            half.toFile().deleteOnExit();
            fill(DatabaseAddress.newLab(file(name)), tables, now);
            placing.place(half, file(name() + EXTENSION));
        } catch (IOException | SQLException | DatabaseProblem e) {
            half.toFile().delete();
            throw e instanceof FileAlreadyExistsException && exists()
                    ? problem("lab.exists")
                    : Unwritable.of(e, folder);
        }
    }

    /**
     * Puts the file where there is none. A move looks first and then moves, so that of two at the same time both would
     * succeed; of two links only one does. Where a file system knows no links, the move has to do.
     */
    private static void placeFirst(Path half, Path lab) throws IOException {
        try {
            Files.createLink(lab, half);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            Files.move(half, lab);
            return;
        }
        Files.delete(half);
    }

    private static void assertUnused(DatabaseAddress address) {
        try (Connection connection = address.open()) {
            connection.getMetaData();
        } catch (SQLException e) {
            throw Problems.of(e, address.toString());
        } catch (DatabaseProblem e) {
            if (e.isPassing()) {
                throw e;
            }
        }
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static void fill(DatabaseAddress address, LabTables tables, Instant now) throws SQLException {
        try (Connection connection = address.open()) {
            tables.create(connection, now);
        }
    }

    /** How a finished file becomes the lab. */
    @FunctionalInterface
    private interface Placing {
        void place(Path half, Path lab) throws IOException;
    }
}
