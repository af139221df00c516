// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import java.util.ArrayList;
import java.util.List;

/** Leads a line between ends that have moved, on the way that it had: its right angles stay right. */
final class Bent {
    private Bent() {}

    /** @param before its corners so far; none for a new line */
    static List<Point> route(List<Point> before, Point from, Point to) {
        int corners = before.size();
        if (corners < 4) {
            int middle = (from.x() + to.x()) / 2;
            return from.y() == to.y()
                    ? List.of(from, to)
                    : List.of(from, new Point(middle, from.y()), new Point(middle, to.y()), to);
        }
        var points = new ArrayList<>(before);
        points.set(0, from);
        points.set(1, new Point(before.get(1).x(), from.y()));
        points.set(corners - 2, new Point(before.get(corners - 2).x(), to.y()));
        points.set(corners - 1, to);
        return List.copyOf(points);
    }
}
