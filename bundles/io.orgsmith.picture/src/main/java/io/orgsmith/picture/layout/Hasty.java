// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import io.orgsmith.picture.layout.Frame.PortPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A frame as it was, changed as little as can be: figures stay, or give way downwards to what has grown or come, and take the
 * ends of their lines along. Lines may cross figures, for nobody looks for a better way; it costs next to nothing, and is
 * shown until the frame is laid out anew.
 */
final class Hasty {
    private static final int STEP = 10;

    private Hasty() {}

    static Arrangement of(Frame frame, Arrangement before) {
        var wider = Wider.of(frame, before.boxes());
        var boxes = Moved.boxes(frame, before.boxes(), wider);
        int width = wider.at(before.width());
        int height = before.height();
        for (var box : boxes.values()) {
            width = Math.max(width, box.right() + Layered.PAD);
            height = Math.max(height, box.bottom() + Layered.PAD);
        }
        var own = own(frame, before);
        height = own.stream().mapToInt(place -> place.y() + Layered.PAD).reduce(height, Math::max);
        var ports = PortPlaces.of(frame, boxes, own, width);
        frame.segments().forEach(segment -> keep(segment, before, boxes, ports));
        var routes = new LinkedHashMap<Segment, List<Point>>();
        for (var segment : frame.segments()) {
            var route = wider.at(before.routes().getOrDefault(segment, List.of()));
            routes.put(segment, Bent.route(route, ports.get(segment.from()), ports.get(segment.to())));
        }
        return new Arrangement(width, height, boxes, routes, own);
    }

    /** Where lines pass the outline of the frame: as before, and new ones below those. */
    private static List<PortPlace> own(Frame frame, Arrangement before) {
        var known = new LinkedHashMap<Port, Integer>();
        before.ports().forEach(place -> known.put(place.port(), place.y()));
        int last = known.values().stream().reduce(frame.top(), Math::max);
        var places = new LinkedHashMap<Port, PortPlace>();
        for (var segment : frame.segments()) {
            for (var port : List.of(segment.from(), segment.to())) {
                if (port.node().equals(frame.id()) && !places.containsKey(port)) {
                    last += known.containsKey(port) ? 0 : STEP;
                    places.put(port, new PortPlace(port, known.getOrDefault(port, last)));
                }
            }
        }
        return new ArrayList<>(places.values());
    }

    /** A line meets a figure where it did before, as seen from the figure. */
    private static void keep(Segment segment, Arrangement before, Map<String, Box> boxes, Map<Port, Point> ports) {
        var route = before.routes().get(segment);
        if (route != null) {
            keep(segment.from(), route.get(0), before, boxes, ports);
            keep(segment.to(), route.get(route.size() - 1), before, boxes, ports);
        }
    }

    private static void keep(Port port, Point old, Arrangement before, Map<String, Box> boxes, Map<Port, Point> ports) {
        var box = boxes.get(port.node());
        var was = before.boxes().get(port.node());
        if (box != null && was != null && box.height() == was.height()) {
            ports.put(port, new Point(ports.get(port).x(), old.y() - was.y() + box.y()));
        }
    }
}
