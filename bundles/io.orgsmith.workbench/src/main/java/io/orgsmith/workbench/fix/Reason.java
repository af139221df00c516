// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.fix;

import io.orgsmith.workspace.Messages;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PlatformUI;

/** Asks why a finding may stand; the text keeps the answer for the next reader. */
public final class Reason {
    private static final Messages MESSAGES = new Messages(Reason.class);

    private Reason() {}

    /**
     * Asks until there is a reason or nobody wants to give one; nothing happens then.
     *
     * @param what is to be accepted, as an order
     * @param then gets the reason, without blanks around it
     */
    public static void ask(String what, Consumer<String> then) {
        var dialog = new InputDialog(
                PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                MESSAGES.in(Locale.getDefault(), "accept"),
                what + "\n" + MESSAGES.in(Locale.getDefault(), "why"),
                "",
                reason -> reason.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            then.accept(dialog.getValue().strip());
        }
    }
}
