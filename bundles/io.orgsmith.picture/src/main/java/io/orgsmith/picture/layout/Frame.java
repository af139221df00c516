// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import java.util.List;
import java.util.Map;

/**
 * All that the layout of one frame depends on: two equal ones are laid out the same.
 *
 * @param id of the figure; empty for the whole picture
 * @param top height of what stands above the figures inside
 * @param least the least width
 * @param items the figures inside, in the order of the text
 * @param segments the lines inside
 * @param pins where people put figures, by id
 */
record Frame(String id, int top, int least, List<Item> items, List<Segment> segments, Map<String, Point> pins) {
    /**
     * A figure inside.
     *
     * @param column in which it has to stand; -1 for any
     * @param ports where lines already meet it; others are still to be placed
     */
    record Item(String id, int width, int height, int column, List<PortPlace> ports) {}

    /** A port and how far down the side of its figure it is. */
    record PortPlace(Port port, int y) {}

    /** Whether lines run inside. */
    boolean hasLines() {
        return !segments.isEmpty();
    }
}
