// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.hand;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;

/**
 * A diagram that stays still under the mouse: what is clicked is not scrolled, so that a second click hits the same. What
 * the keys reach, and what is searched or made, is scrolled into sight.
 */
public final class SteadyViewer extends ScrollingGraphicalViewer {
    /** In pixels, around what is revealed. */
    private static final int SPACE = 5;

    private DomainEventDispatcher dispatcher;

    @Override
    public void setEditDomain(EditDomain domain) {
        super.setEditDomain(domain);
        if (domain != null) {
            dispatcher = new Focus(domain, this);
            getLightweightSystem().setEventDispatcher(dispatcher);
        }
    }

    @Override
    protected DomainEventDispatcher getEventDispatcher() {
        return dispatcher;
    }

    @Override
    public void reveal(EditPart part) {
        if (!(getEditDomain() instanceof Hand hand && hand.isPressing())) {
            reveal(((GraphicalEditPart) part).getFigure());
        }
    }

    /** At once: to glide there means to paint all that is passed, and in a large diagram that is much. */
    private void reveal(IFigure figure) {
        var area = figure.getBounds().getCopy();
        figure.translateToAbsolute(area);
        area.expand(SPACE, SPACE);
        var viewport = getFigureCanvas().getViewport();
        var sight = viewport.getClientArea().getSize();
        var at = viewport.getViewLocation();
        getFigureCanvas()
                .scrollTo(at.x + way(area.x, area.width, sight.width), at.y + way(area.y, area.height, sight.height));
    }

    /** How far to scroll until something is seen, or as much of its beginning as fits. */
    private static int way(int start, int length, int sight) {
        return start < 0 || length > sight ? start : Math.max(0, start + length - sight);
    }
}
