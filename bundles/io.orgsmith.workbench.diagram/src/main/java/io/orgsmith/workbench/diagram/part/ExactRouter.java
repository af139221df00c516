// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.part;

import java.util.Arrays;
import java.util.List;
import org.eclipse.draw2d.Bendpoint;
import org.eclipse.draw2d.BendpointConnectionRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.PointList;

/**
 * Leads lines from where the layout lets them begin to where it lets them end. An anchor says that in pixels of the screen,
 * which are whole ones: in a picture that is zoomed, lines with right angles would be a little askew.
 */
final class ExactRouter extends BendpointConnectionRouter {
    @Override
    public void route(Connection line) {
        if (line.getSourceAnchor() instanceof PlaceAnchor start && line.getTargetAnchor() instanceof PlaceAnchor end) {
            var points = new PointList();
            points.addPoint(start.place());
            if (getConstraint(line) instanceof List<?> corners) {
                corners.forEach(corner -> points.addPoint(((Bendpoint) corner).getLocation()));
            }
            points.addPoint(end.place());
            lead(line, points);
        } else {
            super.route(line);
        }
    }

    /** To lead a line where it is led already would have it painted again. */
    private static void lead(Connection line, PointList points) {
        if (!Arrays.equals(points.toIntArray(), line.getPoints().toIntArray())) {
            line.setPoints(points);
        }
    }
}
