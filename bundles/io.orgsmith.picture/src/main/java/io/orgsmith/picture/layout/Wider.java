// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What has grown wider, and moves all that stands to the right of it.
 *
 * @param by how much, by the right edge that it had
 */
record Wider(Map<Integer, Integer> by) {
    /** @param before the figures as they were, by id */
    static Wider of(Frame frame, Map<String, Box> before) {
        var by = new TreeMap<Integer, Integer>();
        for (var item : frame.items()) {
            var old = before.get(item.id());
            if (old != null && item.width() > old.width()) {
                by.merge(old.right(), item.width() - old.width(), Math::max);
            }
        }
        return new Wider(by);
    }

    /** Where something stands now. */
    int at(int x) {
        return x
                + by.entrySet().stream()
                        .filter(edge -> edge.getKey() <= x)
                        .mapToInt(Map.Entry::getValue)
                        .sum();
    }

    List<Point> at(List<Point> route) {
        return by.isEmpty()
                ? route
                : route.stream()
                        .map(point -> new Point(at(point.x()), point.y()))
                        .toList();
    }
}
