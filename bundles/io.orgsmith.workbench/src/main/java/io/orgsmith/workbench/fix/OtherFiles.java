// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.fix;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.workbench.editor.OrgEditors;
import io.orgsmith.workbench.text.WorkbenchEdits;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;

/** The files that a fix writes into although its finding is in another one: their user must see what is written. */
final class OtherFiles {
    private OtherFiles() {}

    /** Carries out a fix with the files open that no editor shows, so that it can be undone there; shows the place. */
    static void shown(IResource marked, Map<URI, List<TextEdit>> edits, Runnable fix) {
        try {
            var hidden = new HashMap<IFile, TextEdit>();
            var page = page();
            for (var entry : edits.entrySet()) {
                var file = WorkbenchEdits.fileAt(Path.of(entry.getKey()));
                if (page.isPresent()
                        && !file.equals(marked)
                        && page.get().findEditor(new FileEditorInput(file)) == null) {
                    hidden.put(file, entry.getValue().get(0));
                    IDE.openEditor(page.get(), file);
                }
            }
            fix.run();
            for (var each : hidden.entrySet()) {
                var edit = each.getValue();
                OrgEditors.show(
                        page.get(),
                        each.getKey(),
                        edit.offset(),
                        edit.replacement().length());
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    /** What the user works in. */
    static Optional<IWorkbenchPage> page() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                .map(IWorkbenchWindow::getActivePage);
    }
}
