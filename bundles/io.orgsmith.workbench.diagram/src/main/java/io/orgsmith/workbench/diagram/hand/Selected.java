// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.hand;

import io.orgsmith.workbench.diagram.part.NodePart;
import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * What was selected before a diagram changed: a figure that stands in another one now is another part.
 *
 * @param ids of the figures
 */
public record Selected(GraphicalViewer viewer, List<String> ids) {
    public static Selected in(GraphicalViewer viewer) {
        List<?> parts = viewer.getSelectedEditParts();
        return new Selected(
                viewer,
                parts.stream()
                        .filter(NodePart.class::isInstance)
                        .map(part -> ((NodePart) part).id())
                        .toList());
    }

    /** Selects the same figures again, where they are still there. */
    public void again() {
        var parts = ids.stream()
                .map(viewer.getEditPartRegistry()::get)
                .filter(EditPart.class::isInstance)
                .toList();
        if (!viewer.getSelectedEditParts().containsAll(parts)) {
            viewer.setSelection(new StructuredSelection(parts));
        }
    }
}
