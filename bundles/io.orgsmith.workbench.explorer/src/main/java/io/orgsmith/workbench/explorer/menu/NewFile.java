// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.menu;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Begins a file where the explorer's user is. The platform's own line would bear the name of the wizard, which
 * says only below "New" what it does.
 */
public final class NewFile extends AbstractHandler {
    private static final String WIZARD = "io.orgsmith.workbench.file.new";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            var workbench = PlatformUI.getWorkbench();
            var wizard = workbench.getNewWizardRegistry().findWizard(WIZARD).createWizard();
            wizard.init(workbench, HandlerUtil.getCurrentStructuredSelection(event));
            return new WizardDialog(HandlerUtil.getActiveShell(event), wizard).open();
        } catch (CoreException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
