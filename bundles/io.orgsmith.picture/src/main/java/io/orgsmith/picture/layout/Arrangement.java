// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import java.util.List;
import java.util.Map;

/**
 * A frame laid out; places are from its own upper left corner.
 *
 * @param boxes of the figures inside, by id
 * @param routes of the lines inside, from left to right as the view is read
 * @param ports on its own outline
 */
record Arrangement(
        int width, int height, Map<String, Box> boxes, Map<Segment, List<Point>> routes, List<Frame.PortPlace> ports) {}
