// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out figures without lines: in rows and columns of one width, in the order of the text. */
final class Rows {
    private static final int GAP = 8;
    /** About how much wider than high a frame becomes. */
    private static final double SHAPE = 1.8;

    private static final int NARROWEST = 300;

    private Rows() {}

    static Arrangement of(Frame frame) {
        int pad = Layered.PAD;
        int cell = frame.items().stream().mapToInt(Frame.Item::width).max().orElse(0);
        double area = frame.items().stream()
                .mapToDouble(item -> (double) (cell + GAP) * (item.height() + GAP))
                .sum();
        double wanted = Math.max(Math.max(NARROWEST, frame.least() - 2 * pad), Math.sqrt(area * SHAPE));
        int columns = Math.max(1, Math.min(frame.items().size(), (int) ((wanted + GAP) / (cell + GAP))));
        Map<String, Box> boxes = new LinkedHashMap<>();
        int y = frame.top();
        for (int i = 0; i < frame.items().size(); i += columns) {
            var row =
                    frame.items().subList(i, Math.min(i + columns, frame.items().size()));
            for (int c = 0; c < row.size(); c++) {
                boxes.put(
                        row.get(c).id(),
                        new Box(pad + c * (cell + GAP), y, cell, row.get(c).height()));
            }
            y += row.stream().mapToInt(Frame.Item::height).max().orElse(0) + GAP;
        }
        int width = Math.max(frame.least(), 2 * pad + columns * (cell + GAP) - GAP);
        return new Arrangement(width, y - GAP + pad, boxes, Map.of(), List.of());
    }
}
