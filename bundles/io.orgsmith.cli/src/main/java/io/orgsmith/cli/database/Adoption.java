// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.project.Loaded;
import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.script.Recording;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.target.ebs.SpoolLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the tool own what a project declares and a database holds already, without a change to it. */
public final class Adoption {
    private Adoption() {}

    /**
     * How many objects are owned now; empty where there is no history to note it in, or the project does not read. The history of
     * an EBS is begun where a file is named for it.
     */
    public static Optional<Integer> of(Loaded project, Database database, Instant now) {
        boolean isNowhere = database.file().isEmpty() && !database.hasHistory();
        if (isNowhere || project.snapshot().model().isEmpty()) {
            return Optional.empty();
        }
        var desired = Desired.of(project.model());
        var nothing = new Plan(project.model().release().getLiteral(), List.of());
        var order = ApplyOrder.of(nothing, desired, Applying.who(), project.checksum(), now);
        if (database.isEbs()) {
            var recording = new Recording(Applying.who(), project.checksum(), desired, new TreeMap<>(), now, now);
            recording.note(database.historyFor(now), found(desired), "");
        } else {
            new Apply(database.source()).run(order, step -> {});
        }
        return Optional.of(order.managed().size());
    }

    /** What scripts would say of what is there already. */
    private static List<SpoolLine> found(State desired) {
        return desired.objects().values().stream()
                .filter(object -> !object.required())
                .map(object -> new SpoolLine("OK", object.key(), object.fragment(), ""))
                .toList();
    }
}
