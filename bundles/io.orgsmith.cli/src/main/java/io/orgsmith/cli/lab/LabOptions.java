// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.lab;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.DatabaseOptions;
import io.orgsmith.cli.project.Projects;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Release;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which project's lab, and for which release. */
final class LabOptions {
    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".")
    private Path path;

    @Option(names = "--release", paramLabel = "RELEASE")
    private String release;

    @Mixin
    private DatabaseOptions database;

    /** The database to hold the lab. */
    DatabaseOptions database() {
        return database;
    }

    /** Where the lab is, for people. */
    String place(Session session) {
        return database.isGiven()
                ? database.url()
                : session.shown(folder(session).resolve(".orgsmith"));
    }

    /** The project's folder, which must be there. */
    Path folder(Session session) {
        return folder(session, path);
    }

    static Path folder(Session session, Path given) {
        var path = new Projects(session).existing(given);
        return Files.isDirectory(path) ? path : path.getParent();
    }

    /** The release that was asked for, else that of the project's heading, else the newest. */
    String release(Session session) {
        if (release != null) {
            if (Release.get(release) == null) {
                throw Session.stop("release.unknown", release);
            }
            return release;
        }
        var project = new Projects(session).one(path, ResolveOptions.AS_WRITTEN).snapshot();
        return project.model().map(model -> model.release().getLiteral()).orElse(Release.R12_2.getLiteral());
    }
}
