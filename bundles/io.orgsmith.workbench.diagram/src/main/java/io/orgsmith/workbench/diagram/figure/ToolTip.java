// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.figure;

import io.orgsmith.picture.scene.Mark;
import io.orgsmith.picture.scene.Node;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;

/** What stands beside the mouse when it rests on a figure. */
final class ToolTip {
    private ToolTip() {}

    /** @param mark null where the rules find no fault */
    static IFigure of(Node node, Mark mark) {
        var lines = new ArrayList<>(List.of(node.name(), node.note()));
        if (mark != null) {
            lines.addAll(mark.messages());
        }
        lines.removeIf(String::isEmpty);
        lines.replaceAll(Wrapped::of);
        var tip = new Label(String.join("\n", lines));
        tip.setBorder(new MarginBorder(3, 5, 3, 5));
        return tip;
    }
}
