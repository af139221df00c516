// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.project.Projects;
import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.deploy.lab.ServerLab;
import io.orgsmith.plan.State;
import io.orgsmith.workspace.edit.AtomicFile;
import io.orgsmith.workspace.folder.Trash;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Finds the database of a command: the one that its options name, else the lab embedded in the project. */
public record Labs(Session session) {
    private static final String IGNORE_ALL = "*\n";

    /** The named database, or the project's lab, which is made where there is none. */
    public Database forChange(DatabaseOptions named, LabDatabase own, String release, Instant now) {
        if (isMissing(named, own)) {
            createUnlessMade(named, own, release, now);
        }
        return checked(open(named, own), release);
    }

    /** The named database, or the project's lab, which must be there. */
    public Database forReading(DatabaseOptions named, LabDatabase own, String release) {
        return checked(open(named, own), release);
    }

    /** The named database, or the lab of the project that a folder or file belongs to, of whatever release. */
    public Database of(DatabaseOptions named, EnvironmentOption environment, Path given) {
        var database = open(named, environment.lab(session, named.isGiven() ? session.path(given) : folder(given)));
        if (database.embedded()) {
            // Says what is wrong with the lab, and the way out, before anything is read from it.
            database.release();
        }
        return database;
    }

    /** The lab of an environment in a project. @param environment empty for none */
    public static LabDatabase own(Session session, Path folder, String environment) {
        var shown = session.shown(folder);
        return new LabDatabase(folder, environment, shown.equals(".") ? "" : shown);
    }

    /** The folder of the project that a folder or file belongs to. @throws io.orgsmith.cli.Stop when it is not there */
    public Path folder(Path given) {
        var path = new Projects(session).existing(given);
        return Files.isDirectory(path) ? path : path.getParent();
    }

    /** Whether the command works on a lab that is still to be made. */
    public boolean isMissing(DatabaseOptions named, LabDatabase own) {
        return !named.isGiven() && !own.exists();
    }

    /** Makes a lab in the named database, or the project's own, hidden from git. */
    public void create(DatabaseOptions named, LabDatabase own, String release, Instant now) {
        try (var progress = session.progress("progress.lab")) {
            if (!named.isGiven()) {
                own.create(release, now);
                ignore(own);
            } else {
                new ServerLab(named.address(session)).create(release, now);
            }
        }
    }

    /** Another run may be faster. */
    private void createUnlessMade(DatabaseOptions named, LabDatabase own, String release, Instant now) {
        try {
            create(named, own, release, now);
        } catch (DatabaseProblem problem) {
            if (!own.exists()) {
                throw problem;
            }
        }
    }

    /** Makes the lab in the named database, or the project's own, anew. */
    public void reset(DatabaseOptions named, LabDatabase own, String release, Instant now) {
        try (var progress = session.progress("progress.lab")) {
            if (!named.isGiven()) {
                own.reset(release, now);
                ignore(own);
            } else {
                new ServerLab(named.address(session)).reset(release, now);
            }
        }
    }

    /** What a freshly installed system of a release holds. */
    public static State fresh(String release, Instant now) {
        return onFresh(release, now, lab -> lab.state(now));
    }

    /** Works on a lab that is like a freshly installed system of a release, and is gone afterwards. */
    public static <T> T onFresh(String release, Instant now, Function<Database, T> work) {
        try {
            var folder = Files.createTempDirectory("orgsmith-fresh");
            try {
                var lab = new LabDatabase(folder);
                lab.create(release, now);
                return work.apply(new Database(lab.address(), Optional.of(lab), Optional.empty()));
            } finally {
                Trash.delete(folder);
            }
        } catch (IOException e) {
            throw Session.stop(e, "temporary.unwritable", Reason.of(e));
        }
    }

    /** The named database, or the project's lab, whatever release it was made for. */
    public Database open(DatabaseOptions named, LabDatabase own) {
        var isOwn = named.isGiven() ? Optional.<LabDatabase>empty() : Optional.of(own);
        return new Database(address(named, own), isOwn, named.history(session));
    }

    /** Where the named database is, or the project's lab. */
    public DatabaseAddress address(DatabaseOptions named, LabDatabase own) {
        return named.isGiven() ? named.address(session).ifThere() : own.address();
    }

    private static Database checked(Database database, String release) {
        var made = database.release();
        if (!made.equals(release)) {
            throw Session.stop("database.other-release", database.source(), made, release, database.arguments());
        }
        return database;
    }

    private static void ignore(LabDatabase own) {
        var file = own.folder().resolve(".gitignore");
        try {
            if (!Files.exists(file)) {
                AtomicFile.write(file, IGNORE_ALL);
            }
        } catch (IOException e) {
            throw Session.stop(e, "out.unwritable", file, Reason.of(e));
        }
    }
}
