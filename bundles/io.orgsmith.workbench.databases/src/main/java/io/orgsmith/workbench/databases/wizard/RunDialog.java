// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.wizard;

import io.orgsmith.workbench.databases.Texts;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window of a {@link RunWizard}: its button says what it does. */
public final class RunDialog extends WizardDialog {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 380;

    private final RunWizard wizard;
    private final String verb;
    private Runnable then = () -> {};

    /** @param verb what the button says */
    public RunDialog(Shell parent, RunWizard wizard, String verb) {
        super(parent, wizard);
        this.wizard = wizard;
        this.verb = verb;
        setPageSize(WIDTH, HEIGHT);
        // Nothing waits for its end.
        setBlockOnOpen(false);
    }

    /** @param next is run when it is closed after the work, whatever came of that */
    public RunDialog then(Runnable next) {
        then = next;
        return this;
    }

    /** The button that ends it closes it another way than the others. */
    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.addDisposeListener(event -> {
            if (wizard.isDone()) {
                then.run();
            }
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        for (int id : new int[] {IDialogConstants.BACK_ID, IDialogConstants.NEXT_ID}) {
            getButton(id).getParent().setVisible(false);
        }
        getButton(IDialogConstants.FINISH_ID).setText(verb);
        getButton(IDialogConstants.CANCEL_ID).setText(Texts.of("cancel"));
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        if (wizard.isDone()) {
            getButton(IDialogConstants.FINISH_ID).setText(Texts.of("close"));
            getButton(IDialogConstants.CANCEL_ID).setEnabled(false);
        }
    }
}
