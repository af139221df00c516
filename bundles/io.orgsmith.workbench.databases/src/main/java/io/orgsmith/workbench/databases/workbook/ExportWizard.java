// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.workbook;

import io.orgsmith.workbench.databases.ChosenProject;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.wizard.Log;
import io.orgsmith.workbench.databases.wizard.RunWizard;
import java.io.IOException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

/** Writes a project as a workbook, and says what of the text no workbook can hold. */
public final class ExportWizard extends RunWizard implements IExportWizard {
    private final ExportPage page;

    /** With nothing chosen. */
    public ExportWizard() {
        this((IProject) null);
    }

    /** @param chosen the project that is offered first; null for none */
    public ExportWizard(IProject chosen) {
        this(new ExportPage(chosen));
    }

    private ExportWizard(ExportPage page) {
        super(Texts.of("export.title"), page);
        this.page = page;
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        page.beginWith(ChosenProject.of(selection));
    }

    @Override
    protected Outcome run(IProgressMonitor monitor, Log says) throws IOException, CoreException {
        var order = page.order();
        monitor.beginTask(getWindowTitle(), IProgressMonitor.UNKNOWN);
        var name = order.project().getName();
        says.say(Texts.of("export.reads", name, order.release().getLiteral()));
        var exported = Exported.of(order.text());
        var workbook = exported.workbook(order.language());
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        order.file().write(workbook, monitor);
        exported.notHeld().forEach(line -> says.say("  " + line));
        says.say(Texts.of("export.text-only"));
        getShell().getDisplay().asyncExec(order.file()::reveal);
        int rows = exported.objects().objects().size();
        return new Outcome(Texts.of("export.done", order.file().path(), rows), true);
    }
}
