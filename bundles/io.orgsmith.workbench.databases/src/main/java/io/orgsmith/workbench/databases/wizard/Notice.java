// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.wizard;

import io.orgsmith.workbench.databases.Texts;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Tells what came of something, and waits for nobody. */
public final class Notice {
    private Notice() {}

    /** @param isWell whether it is good news */
    public static void show(Shell shell, String title, String words, boolean isWell) {
        int kind = isWell ? MessageDialog.INFORMATION : MessageDialog.ERROR;
        var dialog = new MessageDialog(shell, title, null, words, kind, 0, Texts.of("ok"));
        dialog.setBlockOnOpen(false);
        dialog.open();
    }
}
