// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Person;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks who approves a plan. */
final class Approve extends InputDialog {
    private final Consumer<String> then;

    private Approve(Shell shell, Consumer<String> then) {
        super(
                shell,
                Texts.of("approve.title"),
                Texts.of("approve.question"),
                Person.name(),
                name -> name.isBlank() ? Texts.of("approve.no-name") : null);
        this.then = then;
        setBlockOnOpen(false);
    }

    /** @param then gets the name of who does */
    static void ask(Shell shell, Consumer<String> then) {
        new Approve(shell, then).open();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(Texts.of("approve.verb"));
    }

    @Override
    protected void okPressed() {
        var by = getValue();
        super.okPressed();
        then.accept(by.strip());
    }
}
