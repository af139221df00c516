// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.plan.Plan;
import io.orgsmith.plan.print.Summary;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.saved.PlanActions;
import io.orgsmith.workbench.databases.work.Proposed;
import org.eclipse.swt.widgets.Composite;

/** What is to be done on a database: before and after. */
public final class PlanView extends ComparisonView {
    public static final String ID = "io.orgsmith.workbench.databases.plan";

    private PlanActions actions;

    public PlanView() {
        super("column.object", "column.before", "column.after");
    }

    public static void show(Proposed proposed) {
        var view = open(ID, PlanView.class);
        view.show(description(proposed.database(), proposed.plan()), PlanRows.of(proposed.plan()));
        view.actions.shown(proposed.database());
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        actions = new PlanActions(getViewSite(), tree());
    }

    /** A plan in one line. */
    public static String description(Database database, Plan plan) {
        var name = database.called();
        if (plan.isEmpty()) {
            return Texts.of("plan.nothing", name);
        }
        var summary = Summary.of(plan);
        var key = summary.unmet() == 0 ? "plan.summary" : "plan.summary.unmet";
        return Texts.of(key, name, summary.create(), summary.change(), summary.retire(), summary.unmet());
    }
}
