// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.swt.graphics.ImageData;
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

    /** GEF paints it in the colours of the theme that the workbench started with. */
    @Test
    void thePaletteFollowsAtOnce() throws Exception {
        assertThat(ground("diagram-light-palette")).isGreaterThan(0.7);
        Theme.choose(Theme.DARK);
        Driver.waitUntil("the diagram is dark", () -> brightness() < 0.1);
        assertThat(ground("diagram-dark-palette")).isLessThan(0.1);
        Theme.choose(Theme.LIGHT);
        Driver.waitUntil("the diagram is light again", () -> brightness() > 0.8);
        assertThat(ground("diagram-light-palette")).isGreaterThan(0.7);
    }

    @Test
    void theWordsOfThePaletteCanBeRead() throws Exception {
        Theme.choose(Theme.DARK);
        Driver.waitUntil("the diagram is dark", () -> brightness() < 0.1);
        var picture = picture("diagram-dark-palette");
        assertThat(painted()).isNotEmpty().allSatisfy(part -> {
            var all = lights(picture, part);
            var most = all.stream().mapToDouble(each -> each).max().orElseThrow();
            assertThat((most + 0.05) / (middle(all) + 0.05)).isGreaterThan(4.5);
        });
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

    /** The palette and its title. */
    private List<Canvas> painted() {
        return Widgets.all(Bars.above(diagram), Canvas.class).stream()
                .filter(each -> each != diagram.canvas() && each.isVisible() && each.getSize().x > 50)
                .toList();
    }

    /** How bright most of the palette and of its title is, the brightest and the darkest of them alike. */
    private double ground(String name) throws Exception {
        var picture = picture(name);
        var all = painted().stream().map(part -> middle(lights(picture, part))).toList();
        assertThat(all).isNotEmpty();
        assertThat(Collections.max(all) - Collections.min(all)).isLessThan(0.3);
        return all.get(0);
    }

    private static ImageData picture(String name) throws Exception {
        Picture.take(name);
        return new ImageData(
                Path.of(System.getProperty("orgsmith.pictures"), name + ".png").toString());
    }

    private static List<Double> lights(ImageData picture, Control part) {
        var place = part.toDisplay(0, 0);
        var size = part.getSize();
        var lights = new ArrayList<Double>();
        for (int x = place.x; x < Math.min(place.x + size.x, picture.width); x++) {
            for (int y = place.y; y < Math.min(place.y + size.y, picture.height); y++) {
                lights.add(Theme.luminance(picture.palette.getRGB(picture.getPixel(x, y))));
            }
        }
        return lights;
    }

    private static double middle(List<Double> lights) {
        return lights.stream().sorted().toList().get(lights.size() / 2);
    }

    private static double brightness(Control control) {
        return Theme.luminance(control.getBackground().getRGB());
    }

    private double brightness() {
        return brightness(diagram.canvas());
    }
}
