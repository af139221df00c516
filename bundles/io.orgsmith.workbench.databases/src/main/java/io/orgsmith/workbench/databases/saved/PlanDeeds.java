// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.plan.Key;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.apply.ApplyWizard;
import io.orgsmith.workbench.databases.apply.ToApply;
import io.orgsmith.workbench.databases.compare.PlanView;
import io.orgsmith.workbench.databases.wizard.Notice;
import io.orgsmith.workbench.databases.wizard.RunDialog;
import io.orgsmith.workbench.databases.work.Background;
import io.orgsmith.workbench.databases.work.Proposed;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.IDE;

/**
 * Plans anew, for all or for some objects with what they depend on, and has the user apply that or save it.
 *
 * @param applied is told of the database when the wizard that applied to it, or tried to, is closed
 */
public record PlanDeeds(Shell shell, Consumer<Database> applied) {

    /** Nobody has to know what was applied. */
    public PlanDeeds(Shell shell) {
        this(shell, database -> {});
    }

    /** Shows what is to be done. */
    public void plan(Database database) {
        plan("action.plan", database, new TreeSet<>(), PlanView::show);
    }

    /** @param only empty for all */
    public void apply(Database database, SortedSet<Key> only) {
        plan("action.apply", database, only, proposed -> apply(proposed, only.isEmpty()));
    }

    private void apply(Proposed proposed, boolean isWhole) {
        var database = proposed.database();
        if (proposed.plan().isEmpty()) {
            nothing(proposed, isWhole);
        } else {
            new RunDialog(shell, new ApplyWizard(ToApply.of(proposed)), Texts.of("apply.verb"))
                    .then(() -> applied.accept(database))
                    .open();
        }
    }

    private void nothing(Proposed proposed, boolean isWhole) {
        var words = isWhole
                ? PlanView.description(proposed.database(), proposed.plan())
                : Texts.of("plan.nothing.part", proposed.database().title());
        if (isWhole) {
            PlanView.show(proposed);
        }
        Notice.show(shell, Texts.of("apply.verb"), words, true);
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
