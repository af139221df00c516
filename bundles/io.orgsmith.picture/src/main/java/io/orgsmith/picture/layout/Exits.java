// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import io.orgsmith.picture.layout.Frame.PortPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where lines pass the outline of a frame in which people put figures: as high as the figures that they come from.
 *
 * @param boxes of the figures inside
 */
record Exits(Frame frame, Map<String, Box> boxes) {
    private static final int STEP = 10;

    /** New places for the ports of the frame; on each side at least a step from each other. */
    List<PortPlace> of(List<PortPlace> old) {
        var given = new HashMap<Port, Integer>();
        for (var item : frame.items()) {
            item.ports()
                    .forEach(place ->
                            given.put(place.port(), boxes.get(item.id()).y() + place.y()));
        }
        var places = new ArrayList<PortPlace>();
        for (boolean isRight : new boolean[] {true, false}) {
            var wanted = old.stream()
                    .filter(place -> place.port().right() == isRight)
                    .map(place -> new PortPlace(place.port(), height(place, given)))
                    .sorted(Comparator.comparing(PortPlace::y))
                    .toList();
            int least = frame.top();
            for (var place : wanted) {
                least = Math.max(least, place.y());
                places.add(new PortPlace(place.port(), least));
                least += STEP;
            }
        }
        return places;
    }

    /** The mean of the places inside where its lines end. */
    private int height(PortPlace place, Map<Port, Integer> given) {
        return (int) Math.round(frame.segments().stream()
                .flatMap(segment -> inner(segment, place.port()))
                .collect(Collectors.averagingInt(port -> given.getOrDefault(port, middle(port)))));
    }

    private static Stream<Port> inner(Segment segment, Port port) {
        return segment.from().equals(port)
                ? Stream.of(segment.to())
                : segment.to().equals(port) ? Stream.of(segment.from()) : Stream.empty();
    }

    private int middle(Port port) {
        var box = boxes.get(port.node());
        return box == null ? frame.top() : box.y() + box.height() / 2;
    }
}
