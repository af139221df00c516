// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.diagram.part.EdgePart;
import java.util.TreeSet;
import org.eclipse.draw2d.Connection;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.Test;

/** Diagrams that are made smaller or larger. */
class DiagramZoomTest extends DiagramScene {
    @Test
    void linesKeepTheirRightAngles() throws Exception {
        for (double zoom : new double[] {0.37, 0.7, 1, 1.3}) {
            diagram.zoom(zoom);
            settle();
            int lines = 0;
            for (Object part : diagram.viewer().getEditPartRegistry().values()) {
                if (part instanceof EdgePart line) {
                    lines++;
                    assertThat(isSquare((Connection) line.getFigure()))
                            .as("%s at %s", line.edge(), zoom)
                            .isTrue();
                }
            }
            assertThat(lines).isGreaterThan(10);
        }
    }

    @Test
    void letteringThatNobodyCanReadIsLeftOut() throws Exception {
        diagram.zoom(0.8);
        diagram.reveal(SZ);
        assertThat(colours(SZ)).isGreaterThan(10);
        diagram.zoom(0.2);
        diagram.reveal(SZ);
        assertThat(colours(SZ)).isLessThan(5);
    }

    private static boolean isSquare(Connection line) {
        var points = line.getPoints();
        for (int i = 1; i < points.size(); i++) {
            var one = points.getPoint(i - 1);
            var other = points.getPoint(i);
            if (one.x != other.x && one.y != other.y) {
                return false;
            }
        }
        return true;
    }

    /** Of how many colours a figure is where its name stands. */
    private int colours(String id) throws Exception {
        settle();
        var at = diagram.place(id);
        var display = diagram.canvas().getDisplay();
        var image = new Image(display, 8, 4);
        var gc = new GC(display);
        try {
            gc.copyArea(image, at.x - 4, at.y);
            var seen = new TreeSet<Integer>();
            var pixels = image.getImageData();
            for (int x = 0; x < pixels.width; x++) {
                for (int y = 0; y < pixels.height; y++) {
                    seen.add(pixels.getPixel(x, y));
                }
            }
            return seen.size();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
