// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.part;

import io.orgsmith.picture.scene.Edge;
import io.orgsmith.workbench.diagram.board.Drawing;
import java.util.List;

/**
 * What is in a figure, and the lines that meet it.
 *
 * @param children the ids of the figures inside
 * @param from the lines that begin there
 * @param to the lines that end there
 */
record Parts(List<String> children, List<Edge> from, List<Edge> to) {
    static Parts of(Drawing drawing, String id) {
        return new Parts(
                drawing.children().getOrDefault(id, List.of()),
                drawing.from().getOrDefault(id, List.of()),
                drawing.to().getOrDefault(id, List.of()));
    }
}
