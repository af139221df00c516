// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.figure;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;

/** A figure with all that is in it, seen elsewhere than it is. */
public final class Ghost extends Figure {
    private final IFigure figure;
    private final Dimension way;

    /** @param way how far away it is seen */
    public Ghost(IFigure figure, Dimension way) {
        this.figure = figure;
        this.way = way;
        setBounds(figure.getBounds().getTranslated(way.width, way.height));
    }

    @Override
    public void paint(Graphics graphics) {
        graphics.pushState();
        graphics.translate(way.width, way.height);
        figure.paint(graphics);
        graphics.popState();
    }
}
