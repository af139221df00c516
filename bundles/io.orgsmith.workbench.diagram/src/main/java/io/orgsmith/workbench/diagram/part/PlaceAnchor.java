// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.part;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;

/** Where the layout lets a line meet its figure. */
final class PlaceAnchor extends AbstractConnectionAnchor {
    private final Point place;

    PlaceAnchor(IFigure figure, io.orgsmith.picture.layout.Point place) {
        super(figure);
        this.place = new Point(place.x(), place.y());
    }

    /** In the coordinates of the figures. */
    Point place() {
        return place.getCopy();
    }

    @Override
    public Point getLocation(Point reference) {
        var onScreen = place.getCopy();
        getOwner().translateToAbsolute(onScreen);
        return onScreen;
    }

    /** Where keyboard users begin and end lines. */
    @Override
    public Point getReferencePoint() {
        return getLocation(null);
    }
}
