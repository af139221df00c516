// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.hand;

import io.orgsmith.workbench.diagram.part.NodePart;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;

/**
 * The figure that somebody works on.
 *
 * @param ids its own, and those of the figures around it up to the outermost; empty for none
 */
record Touched(List<String> ids) {
    static final Touched NOTHING = new Touched(List.of());

    static Touched part(Object part) {
        var ids = new ArrayList<String>();
        for (var at = part instanceof EditPart each ? each : null; at != null; at = at.getParent()) {
            if (at instanceof NodePart node) {
                ids.add(node.id());
            }
        }
        return new Touched(ids);
    }

    /** The one at a place of the canvas. */
    static Touched at(EditPartViewer viewer, int x, int y) {
        return part(viewer.findObjectAt(new Point(x, y)));
    }
}
