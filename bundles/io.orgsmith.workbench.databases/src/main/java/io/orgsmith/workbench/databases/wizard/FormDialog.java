// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.wizard;

import io.orgsmith.workbench.databases.Texts;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window of a wizard that is filled in: its buttons speak the language of the workbench. */
public final class FormDialog extends WizardDialog {
    public FormDialog(Shell parent, IWizard wizard) {
        super(parent, wizard);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.FINISH_ID).setText(Texts.of("finish"));
        getButton(IDialogConstants.CANCEL_ID).setText(Texts.of("cancel"));
    }
}
