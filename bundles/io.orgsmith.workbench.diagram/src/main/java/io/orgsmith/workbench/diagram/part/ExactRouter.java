// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.part;

import org.eclipse.draw2d.BendpointConnectionRouter;
import org.eclipse.draw2d.Connection;

/**
 * Leads lines from where the layout lets them begin to where it lets them end. An anchor says that in pixels of the screen,
 * which are whole ones: in a picture that is zoomed, lines with right angles would be a little askew.
 */
final class ExactRouter extends BendpointConnectionRouter {
    @Override
    public void route(Connection line) {
        super.route(line);
        var points = line.getPoints().getCopy();
        if (line.getSourceAnchor() instanceof PlaceAnchor start) {
            points.setPoint(start.place(), 0);
        }
        if (line.getTargetAnchor() instanceof PlaceAnchor end) {
            points.setPoint(end.place(), points.size() - 1);
        }
        line.setPoints(points);
    }
}
