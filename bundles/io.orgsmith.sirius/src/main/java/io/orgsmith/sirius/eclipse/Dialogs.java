// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.eclipse;

import io.orgsmith.sirius.tool.Conversation;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** The conversation with the user of a session, by dialogs. */
final class Dialogs extends AdapterImpl implements Conversation {
    private static final String TITLE = "Orgsmith";

    /** Once the command is over: it must not wait for the user. */
    @Override
    public void refused(String reason) {
        var display = Display.getDefault();
        display.asyncExec(() -> MessageDialog.openInformation(display.getActiveShell(), TITLE, reason));
    }

    @Override
    public Optional<String> typed(String question, String proposal) {
        var dialog = new InputDialog(Display.getDefault().getActiveShell(), TITLE, question, proposal, null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }

    @Override
    public Optional<Integer> chosen(String question, List<String> answers) {
        var dialog = new ElementListSelectionDialog(Display.getDefault().getActiveShell(), new LabelProvider());
        dialog.setTitle(TITLE);
        dialog.setMessage(question);
        dialog.setElements(answers.toArray());
        return dialog.open() == Window.OK
                ? Optional.of(answers.indexOf(dialog.getFirstResult()))
                : Optional.empty();
    }
}
