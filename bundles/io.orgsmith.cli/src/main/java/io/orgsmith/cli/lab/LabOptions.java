// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.lab;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.DatabaseOptions;
import io.orgsmith.cli.database.EnvironmentOption;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.cli.project.Projects;
import io.orgsmith.cli.report.Notices;
import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Release;
import java.nio.file.Path;
import java.util.Objects;
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

    @Mixin
    private EnvironmentOption environment;

    /** The database to hold the lab. */
    DatabaseOptions database() {
        return database;
    }

    /** Where the lab is, for people. */
    String place(Session session) {
        return database.isGiven()
                ? database.url()
                : session.punctuation()
                        .remarked(
                                session.shown(own(session).folder()),
                                Objects.requireNonNullElse(environment.name(), ""));
    }

    /** The project's own lab, whether there is one or not; the project must be there. */
    LabDatabase own(Session session) {
        return environment.lab(session, new Labs(session).folder(path));
    }

    /**
     * The release that was asked for, else that of the project's heading, else the newest.
     *
     * @throws io.orgsmith.cli.Stop when the project does not declare the environment
     */
    String release(Session session) {
        if (release != null && Release.get(release) == null) {
            throw Session.stop("release.unknown", release);
        }
        var project = new Projects(session).one(path, new ResolveOptions(null, environment.name()));
        if (environment.name() != null && project.snapshot().model().isEmpty()) {
            new Notices(session).print(project.findings());
            throw Session.stop("lab.no-environment", environment.name());
        }
        var model = project.snapshot().model();
        return release != null
                ? release
                : model.map(found -> found.release().getLiteral()).orElse(Release.R12_2.getLiteral());
    }
}
