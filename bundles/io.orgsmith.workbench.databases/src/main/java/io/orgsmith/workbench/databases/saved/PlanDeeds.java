// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.plan.Key;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.apply.ApplyWizard;
import io.orgsmith.workbench.databases.apply.ToApply;
import io.orgsmith.workbench.databases.compare.PlanView;
import io.orgsmith.workbench.databases.wizard.RunDialog;
import io.orgsmith.workbench.databases.work.Background;
import io.orgsmith.workbench.databases.work.Proposed;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.IDE;

/** Plans anew, for all or for some objects with what they depend on, and has the user apply that or save it. */
public record PlanDeeds(Shell shell) {

    /** @param only empty for all */
    public void apply(Database database, SortedSet<Key> only) {
        plan("action.apply", database, only, this::apply);
    }

    private void apply(Proposed proposed) {
        if (proposed.plan().isEmpty()) {
            PlanView.show(proposed);
        } else {
            new RunDialog(shell, new ApplyWizard(ToApply.of(proposed)), Texts.of("apply.verb")).open();
        }
    }

    /** @param only empty for all */
    public void save(Database database, SortedSet<Key> only) {
        plan("action.save", database, only, proposed -> new SavePlanDialog(shell, proposed).open());
    }

    /** The text on disk is what is planned; the user may not want to save. */
    private static void plan(String title, Database database, SortedSet<Key> only, Consumer<Proposed> then) {
        if (IDE.saveAllEditors(new IResource[] {database.project()}, true)) {
            Background.run(Texts.of(title), monitor -> Proposed.of(database, only, monitor), then);
        }
    }
}
