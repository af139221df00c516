// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Theme;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole diagram small, in the Outline, and its frame. */
class OverviewTest extends DiagramScene {
    private static final RGB COMPANY = colour(Entity.LEGAL_ENTITY);

    @BeforeEach
    void showOutline() throws Exception {
        page.showView(IPageLayout.ID_OUTLINE);
        page.activate(diagram.editor());
        Driver.waitUntil("all is shown small", () -> counts(COMPANY) > 0);
    }

    @Test
    void aClickBesideTheFrameBringsItThere() throws Exception {
        var place = overview().toDisplay(40, 250);
        Mouse.tap(place);
        Driver.waitUntil("the diagram is scrolled", () -> at().y > 0);
        int middle = at().y;
        Mouse.drag(place, new Point(place.x, place.y - 60));
        assertThat(at().y).isPositive().isLessThan(middle);
        Mouse.drag(new Point(place.x, place.y - 60), new Point(place.x, place.y - 400));
        assertThat(at().y).isZero();
    }

    @Test
    void itFollowsTheDiagram() throws Exception {
        int before = counts(COMPANY);
        diagram.editor().toggle(Entity.LEGAL_ENTITY);
        Driver.waitUntil("companies are hidden here, too", () -> before > 0 && counts(COMPANY) == 0);
        diagram.editor().toggle(Entity.LEGAL_ENTITY);
        Driver.waitUntil("they are back", () -> counts(COMPANY) == before);
    }

    private Point at() {
        var at = ((FigureCanvas) diagram.canvas()).getViewport().getViewLocation();
        return new Point(at.x, at.y);
    }

    private static RGB colour(Entity kind) {
        int value = Integer.parseInt(kind.hue().in(Theme.LIGHT).border().substring(1), 16);
        return new RGB(value >> 16, value >> 8 & 0xff, value & 0xff);
    }

    /** How many pixels of the overview have a colour. */
    private int counts(RGB colour) {
        var area = overview().getClientArea();
        var image = new Image(overview().getDisplay(), area.width, area.height);
        var gc = new GC(overview());
        gc.copyArea(image, 0, 0);
        gc.dispose();
        var data = image.getImageData();
        image.dispose();
        int count = 0;
        for (int i = 0; i < data.width * data.height; i++) {
            var found = data.palette.getRGB(data.getPixel(i % data.width, i / data.width));
            count += found.equals(colour) ? 1 : 0;
        }
        return count;
    }

    private Canvas overview() {
        return Bars.overview(diagram);
    }
}
