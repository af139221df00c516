// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.rollback;

import io.orgsmith.deploy.journal.Run;
import io.orgsmith.deploy.rollback.Outlook;
import io.orgsmith.deploy.rollback.Rollback;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.compare.ComparisonTree;
import io.orgsmith.workbench.databases.work.Background;
import java.util.List;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Lets the user choose a run, and shows what going back to before it would do. */
final class RollbackPage extends WizardPage {
    private static final int RUNS = 110;

    private final Past past;
    private ComparisonTree tree;
    private final Long first;
    private Run chosen;
    private Outlook outlook;

    /** @param first the run that is chosen at first; null for none */
    RollbackPage(Past past, Long first) {
        super("runs", Texts.of("rollback.choose"), null);
        this.past = past;
        this.first = first;
        setPageComplete(false);
        setDescription(Texts.of("rollback.description"));
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        var runs = new RunTable(page, past.runs(), this::choose);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, RUNS).applyTo(runs.control());
        tree = new ComparisonTree(page, List.of("column.undone"));
        tree.viewer().getTree().getColumn(0).setWidth(780);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getControl());
        setControl(page);
        past.runs().stream()
                .filter(run -> first != null && run.id() == first)
                .findFirst()
                .ifPresent(run -> {
                    runs.choose(run);
                    choose(run);
                });
    }

    private void choose(Run run) {
        chosen = run;
        setPageComplete(false);
        var source = past.reached().source();
        Background.run(Texts.of("rollback.looks"), monitor -> new Rollback(source).outlook(run.id()), this::show);
    }

    private void show(Outlook found) {
        if (getControl().isDisposed() || found.backTo() != chosen.id()) {
            return;
        }
        outlook = found;
        tree.show(OutlookRows.of(found));
        if (!found.left().isEmpty()) {
            setMessage(Texts.of("rollback.left", found.kept().size()), IMessageProvider.WARNING);
        } else {
            var key = found.isEmpty() ? "rollback.nothing" : "rollback.summary";
            setMessage(Texts.of(key, found.backTo(), found.runs().size()));
        }
        setPageComplete(!found.isEmpty());
    }

    /** What was shown last. */
    Outlook outlook() {
        return outlook;
    }
}
