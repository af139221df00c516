// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.workbench.editor.OrgEditors;
import io.orgsmith.workbench.text.WorkbenchEdits;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the text where the selected element is declared. */
public final class OpenDeclaration extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Node node) {
            try {
                open(node, page);
            } catch (CoreException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }

    /** Returns whether there is a declaration, or an error, to be opened. */
    static boolean open(Node node, IWorkbenchPage page) throws CoreException {
        var declared = node.declared();
        var place = node.place();
        if (declared.isPresent()) {
            declared.get().open(page);
        } else if (place.isPresent()) {
            var file = WorkbenchEdits.fileAt(place.get().file());
            OrgEditors.show(page, file, place.get().offset(), place.get().length());
        }
        return declared.isPresent() || place.isPresent();
    }
}
