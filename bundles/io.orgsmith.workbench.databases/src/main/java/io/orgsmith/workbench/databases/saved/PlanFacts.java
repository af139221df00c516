// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.deploy.journal.PlanChecksum;
import io.orgsmith.deploy.saved.OpenedPlan;
import io.orgsmith.deploy.saved.Reviews;
import io.orgsmith.workbench.databases.Lab;
import io.orgsmith.workbench.databases.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.resources.IProject;

/** What a saved plan was made from and for, and who approved it. */
final class PlanFacts {
    private PlanFacts() {}

    /** By what each is called, in their order; what is not known is left out. */
    static Map<String, String> of(Reviews reviews) {
        var plan = reviews.plan();
        var made = plan.plan().made();
        var facts = new LinkedHashMap<String, String>();
        put(facts, "database", database(plan));
        put(facts, "release", plan.plan().plan().release());
        put(facts, "environment", made.environment());
        put(
                facts,
                "project",
                PlannedFor.project(plan)
                        .map(IProject::getName)
                        .orElse(plan.folder().toString()));
        put(facts, "model", made.model());
        put(facts, "findings", String.join("\n", made.findings()));
        put(facts, "checksum", plan.checksum());
        put(facts, "history", PlanChecksum.of(plan.plan().guarded()));
        put(facts, "approved", ApprovedBy.words(reviews));
        return facts;
    }

    private static void put(Map<String, String> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.put(Texts.of("fact." + key), value);
        }
    }

    /** The database that it was made for. */
    static String database(OpenedPlan plan) {
        var made = plan.plan().made();
        if (!made.database().isEmpty()) {
            return made.database();
        }
        var folder = plan.folder().getFileName().toString();
        return PlannedFor.project(plan)
                .map(project -> new Lab(project, made.environment()).title())
                .orElse(Texts.of("lab.of", folder));
    }
}
