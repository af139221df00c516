// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.plan.Plan;
import io.orgsmith.plan.print.Summary;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.saved.PlanActions;
import io.orgsmith.workbench.databases.work.Proposed;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;

/** What is to be done on a database: before and after. */
public final class PlanView extends ComparisonView {
    public static final String ID = "io.orgsmith.workbench.databases.plan";

    private PlanActions actions;
    private StaleBar stale;
    private PlannedText text;
    private Database shown;

    public PlanView() {
        super("column.object", "column.before", "column.after");
    }

    public static void show(Proposed proposed) {
        var view = open(ID, PlanView.class);
        view.show(description(proposed.database(), proposed.plan()), PlanRows.of(proposed.plan()));
        view.actions.shown(proposed.database());
        view.shown = proposed.database();
        view.text.of(proposed);
        view.stale.fresh();
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        stale = new StaleBar(parent, () -> actions.again());
        super.createPartControl(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree().viewer().getControl());
        actions = new PlanActions(getViewSite(), tree());
        text = new PlannedText(this::checked);
    }

    private void checked(boolean isSame) {
        stale.edited(isSame ? "" : Texts.of("plan.text", shown.project().getName()));
    }

    @Override
    public void dispose() {
        text.close();
        super.dispose();
    }

    /** A database was changed: a plan for it is one of before. */
    public void changed(Database database) {
        if (database.equals(shown)) {
            stale.moved(Texts.of("plan.before", database.title()));
        }
    }

    /** A plan in one line. */
    public static String description(Database database, Plan plan) {
        var name = database.title();
        if (plan.isEmpty()) {
            return Texts.of("plan.nothing", name);
        }
        var summary = Summary.of(plan);
        var key = summary.unmet() == 0 ? "plan.summary" : "plan.summary.unmet";
        return Texts.of(key, name, summary.create(), summary.change(), summary.retire(), summary.unmet());
    }
}
