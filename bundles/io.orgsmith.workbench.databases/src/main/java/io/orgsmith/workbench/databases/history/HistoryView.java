// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.history;

import io.orgsmith.deploy.journal.Run;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.rollback.Past;
import io.orgsmith.workbench.databases.rollback.RollbackWizard;
import io.orgsmith.workbench.databases.saved.Deed;
import io.orgsmith.workbench.databases.wizard.RunDialog;
import io.orgsmith.workbench.databases.work.Background;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** What was applied to a database and rolled back, when and by whom; of the run that is chosen also its steps. */
public final class HistoryView extends ViewPart {
    public static final String ID = "io.orgsmith.workbench.databases.history";

    private RunsAndSteps tables;
    private Deed refresh;
    private Deed rollBack;
    private Runs shown;

    @Override
    public void createPartControl(Composite parent) {
        refresh = new Deed("action.refresh", "refresh", this::refresh);
        rollBack = new Deed("action.rollback.run", "rollback", this::rollBack);
        tables = new RunsAndSteps(parent, this::choose);
        var menu = new MenuManager();
        var tools = getViewSite().getActionBars().getToolBarManager();
        for (var deed : List.of(rollBack, refresh)) {
            menu.add(deed);
            tools.add(deed);
            deed.setEnabled(false);
        }
        tables.runs().setMenu(menu.createContextMenu(tables.runs()));
        setContentDescription(Texts.of("compare.empty"));
    }

    @Override
    public void setFocus() {
        tables.runs().setFocus();
    }

    /** Looks into the history of a database in the background, and brings the view to the front. */
    public static void open(Database database) {
        look(database, runs -> {
            try {
                var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
                ((HistoryView) page.showView(ID)).show(runs);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void look(Database database, Consumer<Runs> then) {
        Background.run(Texts.of("action.history"), monitor -> Runs.of(database), then);
    }

    private void refresh() {
        look(shown.database(), this::show);
    }

    private void show(Runs runs) {
        if (tables.runs().isDisposed()) {
            return;
        }
        shown = runs;
        refresh.setEnabled(true);
        rollBack.setEnabled(false);
        var key = runs.all().isEmpty() ? "history.none" : "history.runs";
        setContentDescription(Texts.of(key, runs.database().called(), runs.all().size()));
        tables.show(runs);
    }

    private void choose(Run run) {
        rollBack.setEnabled(true);
        var runs = shown;
        Background.run(Texts.of("action.history"), monitor -> runs.steps(run), steps -> show(run, steps));
    }

    private void show(Run run, List<RunStep> steps) {
        if (!tables.runs().isDisposed() && tables.chosen().filter(run::equals).isPresent()) {
            tables.show(run, steps);
        }
    }

    private void rollBack() {
        var database = shown.database();
        tables.chosen()
                .ifPresent(run -> Background.run(
                        Texts.of("action.rollback"), monitor -> Past.of(database), past -> ask(past, run)));
    }

    private void ask(Past past, Run run) {
        var dialog = new RunDialog(getSite().getShell(), new RollbackWizard(past, run.id()), Texts.of("rollback.verb"));
        dialog.open();
        dialog.getShell().addListener(SWT.Dispose, event -> refresh());
    }
}
