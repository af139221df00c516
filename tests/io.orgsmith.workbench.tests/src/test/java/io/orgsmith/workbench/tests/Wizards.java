// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;

/** Opens wizards so that a test can go on while they are open. */
final class Wizards {
    private Wizards() {}

    static Shell open(INewWizard wizard, String title) throws Exception {
        return open(wizard, StructuredSelection.EMPTY, title);
    }

    /** The same where something is selected. */
    static Shell open(INewWizard wizard, IStructuredSelection selection, String title) throws Exception {
        var workbench = PlatformUI.getWorkbench();
        wizard.init(workbench, selection);
        var dialog = new WizardDialog(workbench.getActiveWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        dialog.getShell().forceActive();
        Driver.waitUntil("the wizard is open", () -> Widgets.shell(title).isPresent());
        Driver.waitUntil("it has the keys", () -> workbench.getDisplay().getActiveShell() == dialog.getShell());
        return Widgets.shell(title).orElseThrow();
    }
}
