// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.picture.notation.View;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.RenderedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pictures of {@code docs/diagrams.md}: no part of the test run, to be made by hand as that page says. */
class DiagramPictures extends DiagramScene {
    @AfterEach
    void light() throws Exception {
        Theme.choose(Theme.LIGHT);
    }

    @Test
    void eachViewInEachTheme() throws Exception {
        page.setPartState(page.getReference(diagram.editor()), IWorkbenchPage.STATE_MAXIMIZED);
        int percent = diagram.canvas().getMonitor().getZoom();
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Theme.choose(theme);
            for (var view : View.values()) {
                diagram.editor().choose(view);
                Driver.waitUntil(
                        "it is shown", () -> diagram.editor().drawing().sight().view() == view);
                Mouse.click(Bars.place(diagram, percent == 100 ? "Fit" : "1:1"), 1, 1);
                settle();
                take("diagram-%s-%s-%d".formatted(view.key(), theme == Theme.LIGHT ? "light" : "dark", percent));
            }
        }
    }

    /** In the pixels of the screen, of which there may be several to one of the window's. */
    private static void take(String name) throws Exception {
        Picture.take(name);
        var screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        var sharp = new Robot().createMultiResolutionScreenCapture(screen).getResolutionVariants();
        var file = Path.of(System.getProperty("orgsmith.pictures")).resolve(name + ".png");
        Files.deleteIfExists(file);
        ImageIO.write((RenderedImage) sharp.get(sharp.size() - 1), "png", file.toFile());
    }
}
