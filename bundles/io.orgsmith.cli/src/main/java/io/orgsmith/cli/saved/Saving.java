// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.Database;
import io.orgsmith.cli.database.Planned;
import io.orgsmith.cli.project.Loaded;
import io.orgsmith.cli.report.FindingLines;
import io.orgsmith.deploy.saved.StepStatements;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.plan.print.Summary;
import io.orgsmith.plan.saved.Ground;
import io.orgsmith.plan.saved.Made;
import io.orgsmith.plan.saved.Rendered;
import io.orgsmith.plan.saved.SavedPlan;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

/**
 * Puts together what a saved plan keeps.
 *
 * @param environment empty for none
 * @param url of the database; null for the lab embedded in the project
 * @param file that it is going to be saved in, absolute
 */
public record Saving(Session session, String environment, String url, Path file) {

    /** @param actual what the plan was made against, as read from the database */
    public SavedPlan of(Loaded project, Planned planned, State actual, Database database) {
        var plan = planned.plan();
        var made = new Made(
                environment,
                seen(project.folder()),
                project.checksum(),
                url == null ? "" : Made.withoutSecrets(url),
                FindingLines.of(project.folder(), project.findings(), planned.findings()));
        var managed = planned.desired().objects().values().stream()
                .filter(object -> !object.required())
                .toList();
        return new SavedPlan(made, plan, Ground.of(plan, actual).relied(), managed, rendered(plan, database));
    }

    /**
     * Where something is missing that is declared existing, it cannot be told what would be written; an EBS is written to by scripts
     * alone.
     */
    private static Rendered rendered(Plan plan, Database database) {
        var statements = database.isEbs() || Summary.of(plan).unmet() > 0
                ? Collections.nCopies(plan.steps().size(), "")
                : StepStatements.of(database.source(), plan);
        return new Rendered(statements, ScriptsChecksum.of(plan));
    }

    private String seen(Path project) {
        try {
            Files.createDirectories(file.getParent());
            var seen = file.getParent().toRealPath().relativize(project).toString();
            return seen.isEmpty() ? "." : seen.replace('\\', '/');
        } catch (IOException e) {
            throw Session.stop(e, "out.unwritable", file, Reason.of(e));
        } catch (IllegalArgumentException e) {
            // On another drive there is no way that leads from here.
            return project.toString().replace('\\', '/');
        }
    }
}
