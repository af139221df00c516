// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.project.Projects;
import io.orgsmith.cli.project.Trash;
import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.deploy.lab.ServerLab;
import io.orgsmith.plan.State;
import io.orgsmith.workspace.edit.AtomicFile;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;

/** Finds the database of a command: the one that its URL names, else the lab embedded in the project. */
public record Labs(Session session) {
    private static final String IGNORE_ALL = "*\n";

    /** The named database, or the project's lab, which is made where there is none. */
    public Database forChange(String url, Path folder, String release, Instant now) {
        if (isMissing(url, folder)) {
            createUnlessMade(folder, release, now);
        }
        return checked(open(url, folder), release);
    }

    /** The named database, or the project's lab, which must be there. */
    public Database forReading(String url, Path folder, String release) {
        return checked(open(url, folder), release);
    }

    /** The named database, or the lab of the project that a folder or file belongs to, of whatever release. */
    public Database of(String url, Path given) {
        var path = url == null ? new Projects(session).existing(given) : given;
        return open(url, Files.isDirectory(path) ? path : path.getParent());
    }

    /** Whether the command works on a lab that is still to be made. */
    public boolean isMissing(String url, Path folder) {
        return url == null && !new LabDatabase(folder).exists();
    }

    /** Makes a lab in the named database, or the project's own, hidden from git. */
    public void create(String url, Path folder, String release, Instant now) {
        try (var progress = session.progress("progress.lab")) {
            if (url == null) {
                new LabDatabase(folder).create(release, now);
                ignore(folder);
            } else {
                new ServerLab(address(url)).create(release, now);
            }
        }
    }

    /** Another run may be faster. */
    private void createUnlessMade(Path folder, String release, Instant now) {
        try {
            create(null, folder, release, now);
        } catch (DatabaseProblem problem) {
            if (!problem.key().equals("lab.exists")) {
                throw problem;
            }
        }
    }

    /** Makes the lab in the named database, or the project's own, anew. */
    public void reset(String url, Path folder, String release, Instant now) {
        try (var progress = session.progress("progress.lab")) {
            if (url == null) {
                new LabDatabase(folder).reset(release, now);
                ignore(folder);
            } else {
                new ServerLab(address(url)).reset(release, now);
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
                return work.apply(new Database(lab.address(), true));
            } finally {
                Trash.delete(folder);
            }
        } catch (IOException e) {
            throw Session.stop(e, "temporary.unwritable", Reason.of(e));
        }
    }

    /** The named database, or the project's lab, whatever release it was made for. */
    public Database open(String url, Path folder) {
        return new Database(address(url, folder), url == null);
    }

    /** Where the named database is, or the project's lab. */
    public DatabaseAddress address(String url, Path folder) {
        return url == null ? new LabDatabase(folder).address() : address(url).ifThere();
    }

    private DatabaseAddress address(String url) {
        return DatabaseAddress.of(url, session.terminal().environment());
    }

    private static Database checked(Database database, String release) {
        var made = database.release();
        if (!made.equals(release)) {
            throw Session.stop("database.other-release", database.source(), made, release);
        }
        return database;
    }

    private static void ignore(Path folder) {
        var file = folder.resolve(".orgsmith/.gitignore");
        try {
            if (!Files.exists(file)) {
                AtomicFile.write(file, IGNORE_ALL);
            }
        } catch (IOException e) {
            throw Session.stop(e, "out.unwritable", file, Reason.of(e));
        }
    }
}
