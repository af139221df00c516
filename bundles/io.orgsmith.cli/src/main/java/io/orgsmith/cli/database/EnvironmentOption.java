// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.Session;
import io.orgsmith.deploy.lab.LabDatabase;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which environment's lab a command works on that does not read what the project means. */
public final class EnvironmentOption {
    @Option(names = "--env", paramLabel = "NAME", descriptionKey = "env.lab")
    private String environment;

    /** As the user named it; null for none. */
    public String name() {
        return environment;
    }

    /** The lab of the environment in a project. */
    public LabDatabase lab(Session session, Path folder) {
        return Labs.own(session, folder, environment == null ? "" : environment);
    }
}
