// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Release;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of all commands that read a project. */
public final class ModelOptions {
    @Option(names = "--env", paramLabel = "NAME")
    private String environment;

    @Option(names = "--release", paramLabel = "RELEASE")
    private String release;

    /** What to resolve the project for. */
    public ResolveOptions resolve() {
        return new ResolveOptions(release == null ? null : release(release), environment);
    }

    /** The environment; empty for none. */
    String environment() {
        return environment == null ? "" : environment;
    }

    /** The lab of the environment in a project. */
    LabDatabase lab(Session session, Path folder) {
        return Labs.own(session, folder, environment());
    }

    /** Whether any of them is given. */
    boolean given() {
        return environment != null || release != null;
    }

    /** The release with a name such as {@code 12.2}. */
    static Release release(String name) {
        var release = Release.get(name);
        if (release == null) {
            throw Session.stop("release.unknown", name);
        }
        return release;
    }
}
