// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures that stay where they were or where somebody put them, or give way downwards; what has come stands below all others
 * of its column.
 */
final class Moved {
    private static final int GAP = 14;

    private final Map<String, Box> boxes = new HashMap<>();
    private final List<Box> placed = new ArrayList<>();
    private final Map<Integer, Box> lowest = new HashMap<>();

    private Moved() {}

    /** The places of all figures of a frame, in its order. @param before those that are known, by id */
    static Map<String, Box> boxes(Frame frame, Map<String, Box> before, Wider wider) {
        var moved = new Moved();
        frame.items().stream()
                .filter(item -> frame.pins().containsKey(item.id()))
                .forEach(item -> {
                    var pin = frame.pins().get(item.id());
                    moved.put(item, Math.max(Layered.PAD, pin.x()), Math.max(frame.top(), pin.y()));
                });
        frame.items().stream()
                .filter(item -> before.containsKey(item.id()) && !frame.pins().containsKey(item.id()))
                .sorted(Comparator.comparingInt(item -> before.get(item.id()).y()))
                .forEach(item -> {
                    var old = before.get(item.id());
                    moved.put(item, wider.at(old.x()), old.y());
                });
        frame.items().stream()
                .filter(item -> !moved.boxes.containsKey(item.id()))
                .forEach(item -> {
                    var above = moved.lowest.get(item.column());
                    moved.put(
                            item,
                            above == null ? Layered.PAD : above.x(),
                            above == null ? frame.top() : above.bottom() + GAP);
                });
        var inOrder = new LinkedHashMap<String, Box>();
        frame.items().forEach(item -> inOrder.put(item.id(), moved.boxes.get(item.id())));
        return inOrder;
    }

    private void put(Frame.Item item, int x, int y) {
        var box = new Box(x, y, item.width(), item.height());
        for (int i = 0; i < placed.size(); i++) {
            if (box.overlaps(placed.get(i))) {
                box = new Box(x, placed.get(i).bottom() + GAP, item.width(), item.height());
                i = -1;
            }
        }
        placed.add(box);
        boxes.put(item.id(), box);
        lowest.merge(item.column(), box, (one, other) -> one.bottom() > other.bottom() ? one : other);
    }
}
