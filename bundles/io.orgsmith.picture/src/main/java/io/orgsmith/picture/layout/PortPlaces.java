// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import io.orgsmith.picture.layout.Frame.PortPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where lines meet figures that stand fast: at ports that are given, else evenly along the side. */
final class PortPlaces {
    private final Frame frame;
    private final Map<String, Box> boxes;
    private final Map<Port, Integer> centres = new HashMap<>();

    private PortPlaces(Frame frame, Map<String, Box> boxes) {
        this.frame = frame;
        this.boxes = boxes;
    }

    /** @param own ports of the frame itself @param width of the frame */
    static Map<Port, Point> of(Frame frame, Map<String, Box> boxes, List<PortPlace> own, int width) {
        var places = new LinkedHashMap<Port, Point>();
        own.forEach(place -> places.put(place.port(), new Point(place.port().right() ? width : 0, place.y())));
        for (var item : frame.items()) {
            var box = boxes.get(item.id());
            item.ports()
                    .forEach(place -> places.put(
                            place.port(),
                            new Point(place.port().right() ? box.right() : box.x(), box.y() + place.y())));
        }
        new PortPlaces(frame, boxes).spread(places);
        return places;
    }

    private void spread(Map<Port, Point> places) {
        var open = new LinkedHashMap<String, List<Port>>();
        for (var segment : frame.segments()) {
            open(segment.from(), segment.to(), places, open);
            open(segment.to(), segment.from(), places, open);
        }
        open.values().forEach(ports -> {
            ports.sort(Comparator.comparing(centres::get));
            var box = boxes.get(ports.get(0).node());
            for (int i = 0; i < ports.size(); i++) {
                int y = box.y() + (i + 1) * box.height() / (ports.size() + 1);
                places.put(ports.get(i), new Point(ports.get(i).right() ? box.right() : box.x(), y));
            }
        });
    }

    private void open(Port port, Port other, Map<Port, Point> places, Map<String, List<Port>> open) {
        if (!places.containsKey(port) && !centres.containsKey(port)) {
            var far = boxes.get(other.node());
            centres.put(port, far == null ? 0 : far.y() + far.height() / 2);
            open.computeIfAbsent(port.node() + port.right(), any -> new ArrayList<>())
                    .add(port);
        }
    }
}
