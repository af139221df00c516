// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.overview;

import java.beans.PropertyChangeListener;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.graphics.Rectangle;

/** The part of a diagram that is seen in its editor, in the pixels of a miniature. */
record Window(ScalableFreeformRootEditPart root) {
    Rectangle area(double scale) {
        double factor = scale / zoom();
        var at = viewport().getViewLocation();
        var size = viewport().getClientArea().getSize();
        return new Rectangle(
                round(at.x * factor), round(at.y * factor), round(size.width * factor), round(size.height * factor));
    }

    /** Scrolls, as far as one can, so that what is seen begins there. */
    void moveTo(int x, int y, double scale) {
        viewport().setViewLocation(round(x * zoom() / scale), round(y * zoom() / scale));
    }

    /** Tells when it is moved, or becomes larger or smaller. */
    void addListener(PropertyChangeListener listener) {
        viewport().getHorizontalRangeModel().addPropertyChangeListener(listener);
        viewport().getVerticalRangeModel().addPropertyChangeListener(listener);
    }

    void removeListener(PropertyChangeListener listener) {
        viewport().getHorizontalRangeModel().removePropertyChangeListener(listener);
        viewport().getVerticalRangeModel().removePropertyChangeListener(listener);
    }

    private Viewport viewport() {
        return (Viewport) root.getFigure();
    }

    private double zoom() {
        return root.getZoomManager().getZoom();
    }

    private static int round(double pixels) {
        return (int) Math.round(pixels);
    }
}
