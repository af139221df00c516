// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import java.util.HashMap;
import java.util.List;

/** Gives figures that stand below each other one width: what is alike looks alike. */
final class Widths {
    private Widths() {}

    static List<Frame.Item> even(List<Frame.Item> items) {
        var widest = new HashMap<Integer, Integer>();
        items.forEach(item -> widest.merge(item.column(), item.width(), Math::max));
        return items.stream()
                .map(item -> new Frame.Item(
                        item.id(), widest.get(item.column()), item.height(), item.column(), item.ports()))
                .toList();
    }
}
