// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.workbook;

import io.orgsmith.workbench.databases.ChosenProject;
import io.orgsmith.workbench.databases.Projects;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.wizard.Log;
import io.orgsmith.workbench.databases.wizard.RunWizard;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Writes an empty workbook, for people who would rather fill in tables. */
public final class TemplateWizard extends RunWizard implements INewWizard {
    private final TemplatePage page;

    /** For the project that the user is at, else the first. */
    public TemplateWizard() {
        this((IProject) null);
    }

    /** @param project where it is offered to lie; null for the first */
    public TemplateWizard(IProject project) {
        this(new TemplatePage(project == null ? first() : project));
    }

    private TemplateWizard(TemplatePage page) {
        super(Texts.of("template.title"), page);
        this.page = page;
    }

    private static IProject first() {
        return Projects.all().stream().findFirst().orElse(null);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        page.lieIn(ChosenProject.of(selection));
    }

    @Override
    protected Outcome run(IProgressMonitor monitor, Log says) throws CoreException {
        var order = page.order();
        monitor.beginTask(getWindowTitle(), IProgressMonitor.UNKNOWN);
        order.file().write(order.workbook(), monitor);
        says.say(Texts.of("template.next"));
        getShell().getDisplay().asyncExec(order.file()::reveal);
        return new Outcome(Texts.of("workbook.done", order.file().path()), true);
    }
}
