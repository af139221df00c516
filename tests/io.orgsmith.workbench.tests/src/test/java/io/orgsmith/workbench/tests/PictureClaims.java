// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.workbench.diagram.part.EdgePart;
import io.orgsmith.workbench.diagram.part.NodePart;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.draw2d.Label;
import org.eclipse.gef.EditPart;

/** What a diagram says to who looks at it: the figures on the screen, what is inside of what, and the lines between them. */
final class PictureClaims {
    private PictureClaims() {}

    static SortedSet<String> of(Diagram diagram) {
        var claims = new TreeSet<String>();
        children(diagram.viewer().getContents(), claims);
        return claims;
    }

    private static void children(EditPart parent, Set<String> claims) {
        for (Object child : parent.getChildren()) {
            var figure = (NodePart) child;
            claims.add(figure.id() + " is called " + name(figure));
            if (parent instanceof NodePart around) {
                claims.add(figure.id() + " is in " + around.id());
            }
            for (Object each : figure.getSourceConnections()) {
                var line = (EdgePart) each;
                var to = (NodePart) line.getTarget();
                claims.add(figure.id() + " " + line.edge().relation().key() + " " + to.id());
            }
            children(figure, claims);
        }
    }

    /** As its figure says when the mouse rests on it. */
    private static String name(NodePart figure) {
        var tip = (Label) figure.getFigure().getToolTip();
        return tip.getText().lines().findFirst().orElse("");
    }
}
