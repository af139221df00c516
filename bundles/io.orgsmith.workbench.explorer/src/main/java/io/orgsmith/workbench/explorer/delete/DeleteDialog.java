// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.delete;

import io.orgsmith.dsl.ide.gesture.Deletion;
import io.orgsmith.model.text.Punctuation;
import io.orgsmith.workbench.explorer.Texts;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Shows what goes along with what is deleted, before it does. */
final class DeleteDialog extends MessageDialog {
    private static final int LINES = 8;

    private final Deletion deletion;
    private final Runnable delete;

    DeleteDialog(Shell parent, Deletion deletion, Runnable delete) {
        super(
                parent,
                Texts.of("delete"),
                null,
                Texts.of("delete.ask", names(deletion)),
                QUESTION,
                0,
                Texts.of("delete"),
                IDialogConstants.CANCEL_LABEL);
        this.deletion = deletion;
        this.delete = delete;
        setBlockOnOpen(false);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        list(
                parent,
                "delete.inside",
                deletion.inside().stream()
                        .map(each -> Called.of(deletion.model(), each))
                        .toList());
        list(parent, "delete.named", MentioningLines.of(deletion));
        return parent;
    }

    private static void list(Composite parent, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            new Label(parent, SWT.NONE).setText(Texts.of(title));
            var list = new org.eclipse.swt.widgets.List(parent, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
            list.setItems(lines.toArray(String[]::new));
            int height = list.getItemHeight() * Math.min(lines.size(), LINES);
            GridDataFactory.fillDefaults().grab(true, true).hint(420, height).applyTo(list);
        }
    }

    @Override
    protected void buttonPressed(int button) {
        super.buttonPressed(button);
        if (button == 0) {
            delete.run();
        }
    }

    private static String names(Deletion deletion) {
        return Punctuation.of(Locale.getDefault())
                .list(deletion.elements().stream()
                        .map(each -> Called.of(deletion.model(), each))
                        .toList());
    }
}
