// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.manual;

import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Background;
import java.util.Optional;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** What people have to do in EBS: a list to tick, and the queries that prove it. */
public final class ManualView extends ViewPart {
    public static final String ID = "io.orgsmith.workbench.databases.manual";

    private ManualBar bar;
    private StepTable table;
    private StyledText details;

    @Override
    public void createPartControl(Composite parent) {
        var page = ManualBar.page(parent);
        bar = new ManualBar(page, this::show, this::prove);
        var halves = new SashForm(page, SWT.HORIZONTAL);
        ManualBar.fill(halves);
        table = new StepTable(halves, this::show);
        details = new StyledText(halves, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        details.setMargins(6, 4, 6, 4);
        details.setFont(JFaceResources.getTextFont());
        halves.setWeights(60, 40);
        setContentDescription(Texts.of("manual.empty"));
        bar.offer(ManualLists.all());
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    /** Brings the list of a project to the front. */
    public static void open(IProject project) {
        try {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            var view = (ManualView) page.showView(ID);
            view.bar.offer(ManualLists.all());
            view.bar.choose(project);
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }

    private void show(IFolder folder) {
        table.show(ManualLists.steps(folder), new Ticks(folder));
        details.setText("");
        setContentDescription(table.summary());
    }

    private void show(Step step) {
        setContentDescription(table.summary());
        details.setText(step.title() + "\n\n" + step.details() + "\n\n" + step.query());
        bar.canProve(!step.query().isEmpty());
    }

    private void prove(Database database) {
        var step = table.chosen().orElse(null);
        if (step != null) {
            Background.run(Texts.of("manual.prove"), monitor -> Proof.of(database, step), proof -> proved(step, proof));
        }
    }

    private void proved(Step step, Proof proof) {
        if (details.isDisposed()) {
            return;
        }
        table.proved(step, proof.summary());
        if (table.chosen().equals(Optional.of(step))) {
            details.setText(step.title() + "\n\n" + proof.summary() + "\n" + proof.table() + "\n" + step.query());
        }
    }
}
