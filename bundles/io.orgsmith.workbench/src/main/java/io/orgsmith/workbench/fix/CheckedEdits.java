// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.fix;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.workbench.text.WorkbenchEdits;
import io.orgsmith.workspace.Messages;
import io.orgsmith.workspace.Snapshot;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Carries out edits that were worked out for the texts of a check, if the texts are still those; else it says so. Without
 * that a fix taken twice would be written twice.
 */
final class CheckedEdits {
    private static final Messages MESSAGES = new Messages(CheckedEdits.class);

    private CheckedEdits() {}

    /** @param title what it does, for whoever undoes it */
    static void apply(String title, Snapshot checked, Map<URI, List<TextEdit>> edits) {
        try {
            for (var file : edits.keySet()) {
                var path = Path.of(file);
                if (!WorkbenchEdits.isStill(
                        path, checked.project().language().texts().get(file))) {
                    refuse(path);
                    return;
                }
            }
            WorkbenchEdits.apply(
                    title,
                    edits.entrySet().stream()
                            .collect(Collectors.toMap(each -> Path.of(each.getKey()), Map.Entry::getValue)));
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    private static void refuse(Path changed) {
        var locale = Locale.getDefault();
        MessageDialog.openInformation(
                Display.getCurrent().getActiveShell(),
                MESSAGES.in(locale, "not-fixed"),
                MESSAGES.in(locale, "changed", changed.getFileName()));
    }
}
