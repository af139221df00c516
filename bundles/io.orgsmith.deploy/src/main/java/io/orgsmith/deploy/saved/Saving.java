// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.saved;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.print.Summary;
import io.orgsmith.plan.saved.Ground;
import io.orgsmith.plan.saved.Made;
import io.orgsmith.plan.saved.Rendered;
import io.orgsmith.plan.saved.SavedPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/**
 * Puts together what a saved plan keeps.
 *
 * @param source the database that the plan was made against
 */
public record Saving(ConnectionSource source, boolean isEbs) {

    /**
     * @param desired what the text wants
     * @param actual what the plan was made against, as read from the database
     */
    public SavedPlan of(Made made, Plan plan, State desired, State actual) {
        List<SetupObject> managed = desired.objects().values().stream()
                .filter(object -> !object.required())
                .toList();
        return new SavedPlan(made, plan, Ground.of(plan, actual).relied(), managed, rendered(plan));
    }

    /**
     * Where something is missing that is declared existing, it cannot be told what would be written; an EBS is written to by scripts
     * alone.
     */
    private Rendered rendered(Plan plan) {
        var statements = isEbs || Summary.of(plan).unmet() > 0
                ? Collections.nCopies(plan.steps().size(), "")
                : StepStatements.of(source, plan);
        return new Rendered(statements, ScriptsChecksum.of(plan));
    }

    /**
     * A project's folder as {@link Made} has it.
     *
     * @param file that the plan is going to be saved in, absolute; its folder is made
     */
    public static String seen(Path file, Path project) throws IOException {
        try {
            Files.createDirectories(file.getParent());
            var seen = file.getParent().toRealPath().relativize(project).toString();
            return seen.isEmpty() ? "." : seen.replace('\\', '/');
        } catch (IllegalArgumentException e) {
            // On another drive there is no way that leads from here.
            return project.toString().replace('\\', '/');
        }
    }
}
