// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.Session;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.print.Shown;
import java.util.List;

/** What a plan takes out of use: that happens only when somebody says that it is meant. */
public record Ending(Session session) {

    /** Says what an apply of the plan needs, if anything. */
    public void announce(Plan plan) {
        if (!ended(plan).isEmpty()) {
            session.say(session.text("plan.disable"));
        }
    }

    /** Whether the plan ends what it may not; the objects are named. */
    public boolean stops(Plan plan, boolean isAllowed) {
        var ended = ended(plan);
        boolean stops = !isAllowed && !ended.isEmpty();
        if (stops) {
            var names = ended.stream().map(step -> Shown.object(step.before())).toList();
            session.say(session.text("apply.disable", names));
        }
        return stops;
    }

    private static List<Step.Retire> ended(Plan plan) {
        return plan.steps().stream()
                .filter(Step.Retire.class::isInstance)
                .map(Step.Retire.class::cast)
                .toList();
    }
}
