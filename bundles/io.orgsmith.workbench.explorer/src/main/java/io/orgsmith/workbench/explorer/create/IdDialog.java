// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.create;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for something that has an id, beside which one goes on working; OK waits for an id that can be had. */
abstract class IdDialog extends TitleAreaDialog {
    IdDialog(Shell parent) {
        super(parent);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    /** @param problem why the id cannot be had; null where it can */
    final void tell(String problem) {
        setErrorMessage(problem);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
        }
    }
}
