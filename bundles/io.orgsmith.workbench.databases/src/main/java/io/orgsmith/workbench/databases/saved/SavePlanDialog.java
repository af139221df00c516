// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Proposed;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window in which a plan is saved. */
final class SavePlanDialog extends WizardDialog {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 360;

    SavePlanDialog(Shell parent, Proposed proposed) {
        super(parent, new SavePlanWizard(proposed));
        setPageSize(WIDTH, HEIGHT);
        // Nothing waits for its end.
        setBlockOnOpen(false);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.FINISH_ID).setText(Texts.of("save.verb"));
        getButton(IDialogConstants.CANCEL_ID).setText(Texts.of("cancel"));
    }
}
