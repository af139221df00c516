// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.hand;

import io.orgsmith.workbench.diagram.part.NodePart;
import java.util.Optional;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;

/**
 * Keeps the figure that somebody works on at its place on the screen while the picture changes around it, as far as one can
 * scroll.
 */
public record Stillness(GraphicalViewer viewer, Hand hand) {
    private record Held(String id, Rectangle area) {}

    /** Changes the picture. Where nothing that is worked on is in sight and stays, the canvas is not scrolled. */
    public void during(Runnable change) {
        var size = viewer.getControl().getBounds();
        var canvas = new Rectangle(0, 0, size.width, size.height);
        var held = hand.touched().ids().stream()
                .flatMap(id -> area(id).map(area -> new Held(id, area)).stream())
                .filter(each -> canvas.intersects(each.area()))
                .toList();
        change.run();
        viewer.flush();
        held.stream()
                .filter(each -> area(each.id()).isPresent())
                .findFirst()
                .ifPresent(each -> hold(each, area(each.id()).orElseThrow()));
    }

    private void hold(Held before, Rectangle now) {
        int right = now.x - before.area().x;
        int down = now.y - before.area().y;
        if (right != 0 || down != 0) {
            var viewport = ((FigureCanvas) viewer.getControl()).getViewport();
            viewport.setViewLocation(viewport.getViewLocation().translate(right, down));
        }
    }

    /** Where a figure stands on the canvas; none where it is not there. */
    private Optional<Rectangle> area(String id) {
        if (!(viewer.getEditPartRegistry().get(id) instanceof NodePart part)) {
            return Optional.empty();
        }
        var area = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(area);
        return Optional.of(area);
    }
}
