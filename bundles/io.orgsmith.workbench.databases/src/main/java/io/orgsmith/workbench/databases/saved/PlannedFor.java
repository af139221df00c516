// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.deploy.saved.OpenedPlan;
import io.orgsmith.plan.saved.Made;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Lab;
import io.orgsmith.workbench.databases.Projects;
import io.orgsmith.workbench.databases.Server;
import io.orgsmith.workbench.databases.connection.Connections;
import io.orgsmith.workbench.databases.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IProject;

/** The project and the database that a saved plan was made for, among those of the workbench. */
final class PlannedFor {
    private PlannedFor() {}

    /** Empty where the project is none of the workbench. */
    static Optional<IProject> project(OpenedPlan plan) {
        return Projects.all().stream()
                .filter(project -> isSame(project.getLocation().toPath(), plan.folder()))
                .findFirst();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws Refusal when the workbench has no such project, or no connection to that database */
    static Database database(OpenedPlan plan) {
        var made = plan.plan().made();
        var project = project(plan).orElseThrow(() -> new Refusal("saved.no-project", plan.folder()));
        if (made.database().isEmpty()) {
            return new Lab(project, made.environment());
        }
        return new Connections(project)
                .all().stream()
                        .filter(one -> Made.withoutSecrets(one.url()).equals(made.database()))
                        .findFirst()
                        .map(one -> new Server(project, one))
                        .orElseThrow(() -> new Refusal("saved.no-connection", made.database(), project.getName()));
    }
}
