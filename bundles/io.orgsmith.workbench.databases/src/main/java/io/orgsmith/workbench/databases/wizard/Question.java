// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.wizard;

import io.orgsmith.workbench.databases.Texts;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks before something is done that cannot be taken back easily. */
public final class Question extends MessageDialog {
    private final Runnable deed;

    private Question(Shell shell, String title, String words, String verb, Runnable deed) {
        super(shell, title, null, words, QUESTION, 0, verb, Texts.of("cancel"));
        this.deed = deed;
        setBlockOnOpen(false);
    }

    /** @param verb what the button says that agrees @param deed is run when somebody does */
    public static void ask(Shell shell, String title, String words, String verb, Runnable deed) {
        new Question(shell, title, words, verb, deed).open();
    }

    @Override
    protected void buttonPressed(int button) {
        super.buttonPressed(button);
        if (button == 0) {
            deed.run();
        }
    }
}
