// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import io.orgsmith.picture.scene.Edge;
import java.util.List;
import java.util.Map;

/**
 * Where everything is, in pixels from the upper left corner of the picture.
 *
 * @param boxes by the id of a figure, each after the one around it
 * @param labels by the id of a figure
 * @param routes the corners of each line, from the figure that has the relation to the one that it names
 * @param computed how many frames were laid out afresh: the others are as they were the last time
 * @param isHasty whether large frames are only changed a little, and are still to be laid out afresh
 */
public record Layout(
        Map<String, Box> boxes,
        Map<String, Label> labels,
        Map<Edge, List<Point>> routes,
        int width,
        int height,
        int computed,
        boolean isHasty) {}
