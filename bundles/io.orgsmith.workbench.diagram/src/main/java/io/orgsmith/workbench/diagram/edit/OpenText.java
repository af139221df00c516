// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.edit;

import io.orgsmith.workbench.diagram.part.NodePart;
import io.orgsmith.workbench.explorer.Declared;
import io.orgsmith.workbench.explorer.Refusal;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;

/** Opens the text where a figure is declared. */
public final class OpenText {
    private OpenText() {}

    public static void of(NodePart part) {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        var declared = part.element()
                .flatMap(element -> Declared.of(part.drawing().state().model(), element));
        if (declared.isPresent()) {
            try {
                declared.get().open(page);
            } catch (CoreException e) {
                Refusal.show(e.getStatus().getMessage());
            }
        }
    }
}
