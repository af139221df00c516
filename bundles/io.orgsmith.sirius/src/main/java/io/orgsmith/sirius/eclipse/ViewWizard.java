// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.eclipse;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** A new diagram or table of Sirius, on the texts of a folder. */
public final class ViewWizard extends Wizard implements INewWizard {
    private ViewPage page;

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        page = new ViewPage(folder(selection));
        setWindowTitle(Words.of("wizard.view"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var view = new NewView(page.folder(), page.view());
        try {
            getContainer().run(false, false, monitor -> {
                try {
                    view.open(monitor);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            ILog.get().error(e.getCause().getMessage(), e.getCause());
            page.setErrorMessage(e.getCause().getLocalizedMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static IContainer folder(IStructuredSelection selection) {
        var selected = selection == null ? null : Adapters.adapt(selection.getFirstElement(), IResource.class);
        return selected == null || selected instanceof IContainer ? (IContainer) selected : selected.getParent();
    }
}
