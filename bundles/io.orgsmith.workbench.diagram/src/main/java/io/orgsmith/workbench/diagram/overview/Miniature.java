// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.overview;

import io.orgsmith.picture.layout.Box;
import io.orgsmith.picture.layout.Point;
import io.orgsmith.picture.notation.Theme;
import io.orgsmith.workbench.diagram.board.Drawing;
import io.orgsmith.workbench.diagram.figure.Look;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * A drawing as small as a stamp. It has no letters, and the thousands of lines that fall on the same pixels are drawn once: it
 * is painted anew after each change, and must cost nothing.
 *
 * @param scale pixels for one of the drawing, at most 1
 */
record Miniature(Drawing drawing, Theme theme, double scale) {
    /** A piece of a line, from left to right or from top to bottom. */
    private record Stroke(int x, int y, int toX, int toY) {}

    /** As large as fits. */
    static Miniature in(Rectangle area, Drawing drawing, Theme theme) {
        double width = Math.max(1, drawing.layout().width());
        double height = Math.max(1, drawing.layout().height());
        double scale = Math.min((area.width - 1) / width, (area.height - 1) / height);
        return new Miniature(drawing, theme, Math.min(1, scale));
    }

    /** To be disposed of by whoever asks for it. */
    Image image(Display display, Rectangle area) {
        var image = new Image(display, area.width, area.height);
        var gc = new GC(image);
        gc.setBackground(Look.colour(theme.background()));
        gc.fillRectangle(area);
        paint(gc);
        gc.dispose();
        return image;
    }

    private void paint(GC gc) {
        drawing.layout().boxes().forEach((id, box) -> paint(gc, id, box));
        gc.setForeground(Look.colour(theme.line()));
        strokes(drawing.layout().routes().values())
                .forEach(stroke -> gc.drawLine(stroke.x(), stroke.y(), stroke.toX(), stroke.toY()));
    }

    private void paint(GC gc, String id, Box box) {
        var shades = drawing.nodes().get(id).entity().hue().in(theme);
        int x = small(box.x());
        int y = small(box.y());
        int width = small(box.x() + box.width()) - x;
        int height = small(box.y() + box.height()) - y;
        gc.setBackground(Look.colour(shades.fill()));
        gc.fillRectangle(x, y, width, height);
        gc.setForeground(Look.colour(shades.border()));
        gc.drawRectangle(x, y, width, height);
    }

    private Set<Stroke> strokes(Iterable<List<Point>> routes) {
        var strokes = new LinkedHashSet<Stroke>();
        for (var route : routes) {
            for (int i = 1; i < route.size(); i++) {
                strokes.add(stroke(route.get(i - 1), route.get(i)));
            }
        }
        return strokes;
    }

    private Stroke stroke(Point from, Point to) {
        int x = small(Math.min(from.x(), to.x()));
        int y = small(Math.min(from.y(), to.y()));
        return new Stroke(x, y, small(Math.max(from.x(), to.x())), small(Math.max(from.y(), to.y())));
    }

    private int small(double length) {
        return (int) Math.round(length * scale);
    }
}
