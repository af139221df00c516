// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.deploy.saved.OpenedPlan;
import io.orgsmith.plan.print.Summary;
import io.orgsmith.workbench.databases.Texts;

/** A saved plan in one line. */
final class PlanWords {
    private PlanWords() {}

    static String of(OpenedPlan opened) {
        var plan = opened.plan().plan();
        var name = PlanFacts.database(opened);
        if (plan.isEmpty()) {
            return Texts.of("saved.empty", name);
        }
        var summary = Summary.of(plan);
        var key = summary.unmet() == 0 ? "plan.summary" : "plan.summary.unmet";
        return Texts.of(key, name, summary.create(), summary.change(), summary.retire(), summary.unmet());
    }
}
