// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A frame in which people put figures somewhere: they are there, the others give way downwards, and lines are led around
 * all of them.
 */
final class Pinned {
    private static final int GAP = 14;

    private Pinned() {}

    static Arrangement of(Frame frame, Arrangement free) {
        var boxes = boxes(frame, free);
        int width = free.width();
        int height = free.height();
        for (var box : boxes.values()) {
            width = Math.max(width, box.right() + Layered.PAD + (frame.hasLines() ? 2 * GAP : 0));
            height = Math.max(height, box.bottom() + Layered.PAD);
        }
        var exits = new Exits(frame, boxes).of(free.ports());
        var ports = PortPlaces.of(frame, boxes, exits, width);
        var room = new Box(0, frame.top() - Layered.PAD, width, height - frame.top() + Layered.PAD);
        var routes = new Router(frame, boxes.values(), room).all(ports);
        return new Arrangement(width, height, boxes, routes, exits);
    }

    private static Map<String, Box> boxes(Frame frame, Arrangement free) {
        var placed = new ArrayList<Box>();
        var boxes = new LinkedHashMap<String, Box>();
        for (var item : frame.items()) {
            var pin = frame.pins().get(item.id());
            if (pin != null) {
                var box = free.boxes().get(item.id());
                var there = new Box(
                        Math.max(Layered.PAD, pin.x()), Math.max(frame.top(), pin.y()), box.width(), box.height());
                boxes.put(item.id(), below(there, placed));
                placed.add(boxes.get(item.id()));
            }
        }
        for (var item : frame.items()) {
            if (!frame.pins().containsKey(item.id())) {
                boxes.put(item.id(), below(free.boxes().get(item.id()), placed));
                placed.add(boxes.get(item.id()));
            }
        }
        return boxes;
    }

    /** Where a figure has room: there, or below what is in its way. */
    private static Box below(Box box, List<Box> placed) {
        var at = box;
        for (boolean isFree = false; !isFree; ) {
            isFree = true;
            for (var other : placed) {
                var around =
                        new Box(other.x() - GAP, other.y() - GAP, other.width() + 2 * GAP, other.height() + 2 * GAP);
                if (at.overlaps(around)) {
                    at = new Box(at.x(), other.bottom() + GAP, at.width(), at.height());
                    isFree = false;
                }
            }
        }
        return at;
    }
}
