// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.part;

import io.orgsmith.picture.layout.Box;
import io.orgsmith.picture.layout.Label;
import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.scene.Mark;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.workbench.diagram.board.Drawing;
import java.util.List;

/**
 * All that decides how a figure looks, but what is inside of it: one whose face is the same as before need not be touched.
 *
 * @param mark null where the rules find no fault
 */
record Face(Node node, Label label, Box box, Mark mark, boolean isClosed, Theme theme) {
    static Face of(Drawing drawing, String id, Theme theme) {
        return new Face(
                drawing.nodes().get(id).with(List.of()),
                drawing.layout().labels().get(id),
                drawing.layout().boxes().get(id),
                drawing.scene().marks().get(id),
                drawing.sight().closed().contains(id),
                theme);
    }
}
