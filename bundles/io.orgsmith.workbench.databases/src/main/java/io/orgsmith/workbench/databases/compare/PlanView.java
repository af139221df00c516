// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Proposed;

/** What is to be done on a database: before and after. */
public final class PlanView extends ComparisonView {
    public static final String ID = "io.orgsmith.workbench.databases.plan";

    public PlanView() {
        super("column.object", "column.before", "column.after");
    }

    public static void show(Proposed proposed) {
        open(ID, PlanView.class).show(description(proposed), PlanRows.of(proposed.plan()));
    }

    /** The plan in one line. */
    public static String description(Proposed proposed) {
        var name = proposed.database().called();
        if (proposed.plan().isEmpty()) {
            return Texts.of("plan.nothing", name);
        }
        var summary = proposed.summary();
        var key = summary.unmet() == 0 ? "plan.summary" : "plan.summary.unmet";
        return Texts.of(key, name, summary.create(), summary.change(), summary.retire(), summary.unmet());
    }
}
