// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.plan.Plan;
import io.orgsmith.plan.print.Summary;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.saved.PlanActions;
import io.orgsmith.workbench.databases.work.Proposed;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

/** What is to be done on a database: before and after. */
public final class PlanView extends ComparisonView {
    public static final String ID = "io.orgsmith.workbench.databases.plan";

    private PlanActions actions;
    private Database shown;

    public PlanView() {
        super("column.object", "column.before", "column.after");
    }

    public static void show(Proposed proposed) {
        var view = open(ID, PlanView.class);
        view.show(description(proposed.database(), proposed.plan()), PlanRows.of(proposed.plan()));
        view.actions.shown(proposed.database());
        view.shown = proposed.database();
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        actions = new PlanActions(getViewSite(), tree());
    }

    /** Has it say that its plan is one of before, where it shows one for this database. From any thread. */
    public static void changed(Database database) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Stream.of(
                        PlatformUI.getWorkbench().getWorkbenchWindows())
                .flatMap(window -> Stream.of(window.getPages()))
                .map(page -> page.findView(ID))
                .filter(PlanView.class::isInstance)
                .map(PlanView.class::cast)
                .filter(view -> database.equals(view.shown))
                .forEach(view -> view.setContentDescription(Texts.of("plan.before", database.title()))));
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
