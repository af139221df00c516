// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.figure;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Theme;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** The outlines of figures. */
record Outline(Entity entity, Theme theme, boolean strong) {
    private static final int FOLD = 12;

    void paint(Graphics graphics, Rectangle bounds) {
        var shades = entity.hue().in(theme);
        graphics.setBackgroundColor(Look.colour(shades.fill()));
        graphics.setForegroundColor(Look.colour(shades.border()));
        graphics.setLineWidth(strong ? 3 : 1);
        int inset = strong ? 1 : 0;
        var area = bounds.getCopy().shrink(inset, inset);
        area.width--;
        area.height--;
        switch (entity.shape()) {
            case DEED -> deed(graphics, area);
            case BOOK -> {
                rounded(graphics, area);
                graphics.drawLine(area.x + 4, area.y, area.x + 4, area.bottom());
            }
            default -> rounded(graphics, area);
        }
    }

    private void rounded(Graphics graphics, Rectangle area) {
        int diameter = 2 * Math.min(entity.shape().radius(), area.height / 2);
        graphics.fillRoundRectangle(area, diameter, diameter);
        graphics.drawRoundRectangle(area, diameter, diameter);
    }

    private static void deed(Graphics graphics, Rectangle area) {
        int right = area.right();
        int fold = right - FOLD;
        var sheet =
                points(area.x, area.y, fold, area.y, right, area.y + FOLD, right, area.bottom(), area.x, area.bottom());
        graphics.fillPolygon(sheet);
        graphics.drawPolygon(sheet);
        graphics.drawPolyline(points(fold, area.y, fold, area.y + FOLD, right, area.y + FOLD));
    }

    private static PointList points(int... coordinates) {
        var points = new PointList();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.addPoint(coordinates[i], coordinates[i + 1]);
        }
        return points;
    }
}
