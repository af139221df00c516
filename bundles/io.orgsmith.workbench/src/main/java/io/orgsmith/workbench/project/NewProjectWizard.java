// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.project;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** A new project: empty or one of the examples. */
public final class NewProjectWizard extends Wizard implements INewWizard {
    private final ProjectPage page;
    private IWorkbench workbench;

    /** Begins with an empty project. */
    public NewProjectWizard() {
        this("");
    }

    /** @param example that is selected at first; empty for none */
    NewProjectWizard(String example) {
        page = new ProjectPage(example);
    }

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
        setWindowTitle(Texts.of("project.window"));
        setNeedsProgressMonitor(true);
    }

    /** Returns at once; the wizard goes on by itself. */
    void open(IWorkbenchWindow window) {
        init(window.getWorkbench(), StructuredSelection.EMPTY);
        var dialog = new WizardDialog(window.getShell(), this);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var creation = new NewProject(page.project(), page.start());
        try {
            getContainer().run(true, true, creation);
            var window = workbench.getActiveWorkbenchWindow();
            BasicNewResourceWizard.selectAndReveal(creation.main(), window);
            IDE.openEditor(window.getActivePage(), creation.main());
            return true;
        } catch (InvocationTargetException e) {
            ILog.get().error(e.getTargetException().getMessage(), e.getTargetException());
            page.setErrorMessage(e.getTargetException().getLocalizedMessage());
            return false;
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
