// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Diagrams in the dark theme. */
class DarkDiagramTest extends DiagramScene {
    @AfterEach
    void light() throws Exception {
        Theme.choose(Theme.LIGHT);
    }

    @Test
    void theDiagramFollowsTheTheme() throws Exception {
        assertThat(brightness()).isGreaterThan(0.8);
        Theme.choose(Theme.DARK);
        Driver.waitUntil("the diagram is dark", () -> brightness() < 0.1);
        diagram.zoom(0.75);
        Picture.take("diagram-dark");
        Theme.choose(Theme.LIGHT);
        Driver.waitUntil("the diagram is light again", () -> brightness() > 0.8);
    }

    /** GEF paints its words in the colour of lists as they were at first. */
    @Test
    void theTitleOfThePaletteCanBeRead() throws Exception {
        Theme.choose(Theme.DARK);
        Driver.waitUntil("the diagram is dark", () -> brightness() < 0.1);
        Picture.take("diagram-dark-palette");
        var titles = Widgets.all(Bars.above(diagram), Canvas.class).stream()
                .filter(each -> !(each instanceof FigureCanvas))
                .toList();
        assertThat(titles).isNotEmpty().allSatisfy(title -> assertThat(
                        Theme.contrast(title.getBackground().getRGB(), ColorConstants.listForeground.getRGB()))
                .isGreaterThan(4.5));
    }

    @Test
    void theOverviewDoesToo() throws Exception {
        page.showView(IPageLayout.ID_OUTLINE);
        page.activate(diagram.editor());
        Driver.waitUntil("all is shown small", () -> brightness(Bars.overview(diagram)) > 0.8);
        Theme.choose(Theme.DARK);
        Driver.waitUntil("it is dark", () -> brightness(Bars.overview(diagram)) < 0.1);
        Picture.take("diagram-dark-overview");
    }

    private static double brightness(Control control) {
        return Theme.luminance(control.getBackground().getRGB());
    }

    private double brightness() {
        return brightness(diagram.canvas());
    }
}
