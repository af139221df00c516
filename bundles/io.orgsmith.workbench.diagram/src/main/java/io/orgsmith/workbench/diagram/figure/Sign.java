// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.figure;

import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.scene.Mark;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** The mark of what the rules find fault with, at the corner of a figure: a disc, a triangle or a ring, by gravity. */
final class Sign {
    private Sign() {}

    /** A plus in the lower corner: there is more inside. */
    static void more(Graphics graphics, Rectangle bounds, Theme theme) {
        int x = bounds.right() - 11;
        int y = bounds.bottom() - 11;
        graphics.setForegroundColor(Look.colour(theme.faint()));
        graphics.setLineWidth(1);
        graphics.drawRectangle(x - 4, y - 4, 9, 9);
        graphics.drawLine(x - 2, y, x + 3, y);
        graphics.drawLine(x, y - 2, x, y + 3);
    }

    /** @param right where the figure ends @param top where it begins */
    static void paint(Graphics graphics, Mark.Weight weight, int right, int top) {
        int x = right - 13;
        int y = top + 13;
        graphics.setBackgroundColor(Look.colour(
                switch (weight) {
                    case ERROR -> "#c81e1e";
                    case WARNING -> "#b45309";
                    case ADVICE -> "#1d5fa8";
                }));
        if (weight == Mark.Weight.WARNING) {
            var triangle = new PointList();
            triangle.addPoint(x, y - 7);
            triangle.addPoint(x + 8, y + 6);
            triangle.addPoint(x - 8, y + 6);
            graphics.fillPolygon(triangle);
        } else {
            graphics.fillOval(x - 7, y - 7, 14, 14);
        }
        graphics.setForegroundColor(Look.colour("#ffffff"));
        graphics.setLineWidth(2);
        int from = weight == Mark.Weight.WARNING ? y - 2 : y - 4;
        if (weight == Mark.Weight.ADVICE) {
            graphics.drawLine(x, y - 4, x, y - 3);
            graphics.drawLine(x, y - 1, x, y + 4);
        } else {
            graphics.drawLine(x, from, x, from + 4);
            graphics.drawLine(x, from + 6, x, from + 7);
        }
    }
}
