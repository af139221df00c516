// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.figure;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;

/** Makes the corners of lines round. */
final class Bends {
    private static final int RADIUS = 6;
    private static final int STEPS = 4;

    private Bends() {}

    /** The same line, from its last point to its first one. */
    static PointList backwards(PointList points) {
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
