// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Lets the keys and menus of the workbench work in the diagram that the user is in, and says nothing of another one. */
public final class DiagramBars extends EditorActionBarContributor {
    @Override
    public void setActiveEditor(IEditorPart editor) {
        if (editor instanceof DiagramEditor diagram) {
            getActionBars().getStatusLineManager().setErrorMessage(null);
            diagram.fill(getActionBars());
        }
    }
}
