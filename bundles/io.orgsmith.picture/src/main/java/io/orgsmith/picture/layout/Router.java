// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Leads lines with right angles around figures that stand fast.
 *
 * @param boxes of the figures in the frame
 * @param room of the frame, below its name
 */
record Router(Frame frame, Collection<Box> boxes, Box room) {
    /** How far lines keep off figures. */
    private static final int OFF = 10;

    private static final int LANES = 3;
    private static final int LANE = 8;

    /** The routes of all segments, one after the other: later ones keep off earlier ones where they can. */
    Map<Segment, List<Point>> all(Map<Port, Point> ports) {
        var grid = grid(ports);
        var routes = new LinkedHashMap<Segment, List<Point>>();
        for (var segment : frame.segments()) {
            var from = ports.get(segment.from());
            var to = ports.get(segment.to());
            var way = new ArrayList<Point>(List.of(from));
            way.addAll(grid.way(
                    stub(segment.from(), from),
                    stub(segment.to(), to),
                    segment.to().trunk()));
            way.add(to);
            routes.put(segment, Corners.of(way));
        }
        return routes;
    }

    private Grid grid(Map<Port, Point> ports) {
        SortedSet<Integer> xs = new TreeSet<>();
        SortedSet<Integer> ys = new TreeSet<>();
        for (var box : boxes) {
            for (int lane = 0; lane < LANES; lane++) {
                int off = OFF + lane * LANE;
                xs.addAll(List.of(box.x() - off, box.right() + off));
                ys.addAll(List.of(box.y() - off, box.bottom() + off));
            }
        }
        xs.removeIf(x -> x <= room.x() || x >= room.right());
        ys.removeIf(y -> y <= room.y() || y >= room.bottom());
        ports.forEach((port, point) -> {
            xs.add(stub(port, point).x());
            ys.add(point.y());
        });
        return new Grid(List.copyOf(xs), List.copyOf(ys), boxes);
    }

    /** A line leaves a figure to its side; from the outline of the frame it comes in. */
    private Point stub(Port port, Point point) {
        boolean isOuter = port.node().equals(frame.id());
        return new Point(point.x() + (port.right() == isOuter ? -OFF : OFF), point.y());
    }
}
