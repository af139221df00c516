// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import java.util.ArrayList;
import java.util.List;

/** The corners of a line that was put together from parts. */
final class Corners {
    private Corners() {}

    /** Leaves out what is no corner: points on the way straight on, and those that come twice. */
    static List<Point> of(List<Point> points) {
        var corners = new ArrayList<Point>();
        for (var point : points) {
            int last = corners.size() - 1;
            if (last >= 0 && corners.get(last).equals(point)) {
                continue;
            }
            if (last >= 1 && isStraight(corners.get(last - 1), corners.get(last), point)) {
                corners.remove(last);
            }
            corners.add(point);
        }
        return List.copyOf(corners);
    }

    private static boolean isStraight(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }
}
