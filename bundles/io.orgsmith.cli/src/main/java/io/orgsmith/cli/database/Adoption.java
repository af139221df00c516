// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.project.Loaded;
import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.desired.Desired;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes the tool own what a project declares and a database holds already, without a change to it. */
public final class Adoption {
    private Adoption() {}

    /** How many objects are owned now; empty where the database has no history to note it in, or the project does not read. */
    public static Optional<Integer> of(Loaded project, Database database, Instant now) {
        if (!database.hasHistory() || project.snapshot().model().isEmpty()) {
            return Optional.empty();
        }
        var desired = Desired.of(project.model());
        var nothing = new Plan(project.model().release().getLiteral(), List.of());
        var who = System.getProperty("user.name", "");
        var order = ApplyOrder.of(nothing, desired, who, project.checksum(), now);
        new Apply(database.source()).run(order, step -> {});
        return Optional.of(order.managed().size());
    }
}
