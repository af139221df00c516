// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.figure;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;

/** Makes the corners of lines round, and their ends straight. */
public final class Bends {
    private static final int RADIUS = 6;
    private static final int STEPS = 4;

    private Bends() {}

    /** The same line, from its last point to its first one. */
    public static PointList backwards(PointList line) {
        var points = straight(line);
        var round = new PointList();
        int last = points.size() - 1;
        for (int i = last; i >= 0; i--) {
            if (i == last || i == 0) {
                round.addPoint(points.getPoint(i));
            } else {
                bend(points.getPoint(i + 1), points.getPoint(i), points.getPoint(i - 1), round);
            }
        }
        return round;
    }

    /** Ends are a pixel off where the size on the screen does not go into them: a line would be slanted by that. */
    private static PointList straight(PointList line) {
        var points = line.getCopy();
        int last = points.size() - 1;
        if (last > 1) {
            points.setPoint(beside(points.getPoint(0), points.getPoint(1)), 0);
            points.setPoint(beside(points.getPoint(last), points.getPoint(last - 1)), last);
        }
        return points;
    }

    private static Point beside(Point end, Point next) {
        return Math.abs(end.x - next.x) < Math.abs(end.y - next.y)
                ? new Point(next.x, end.y)
                : new Point(end.x, next.y);
    }

    /** A curve of second degree, as SVG's {@code Q}. */
    private static void bend(Point before, Point corner, Point after, PointList into) {
        int radius = Math.min(RADIUS, Math.min(distance(before, corner), distance(corner, after)) / 2);
        var in = towards(corner, before, radius);
        var out = towards(corner, after, radius);
        for (int step = 0; step <= STEPS; step++) {
            double t = (double) step / STEPS;
            into.addPoint(at(in.x, corner.x, out.x, t), at(in.y, corner.y, out.y, t));
        }
    }

    private static int at(int in, int corner, int out, double t) {
        return (int) Math.round((1 - t) * (1 - t) * in + 2 * t * (1 - t) * corner + t * t * out);
    }

    private static int distance(Point one, Point other) {
        return Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
    }

    private static Point towards(Point from, Point to, int distance) {
        return new Point(
                from.x + Integer.signum(to.x - from.x) * distance, from.y + Integer.signum(to.y - from.y) * distance);
    }
}
