// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** A picture of the screen, for people to look at: {@code target/pictures/NAME.png}. */
final class Picture {
    /** So often the screen must look the same: what is to be painted is not painted at once. */
    private static final int STILL = 5;
    /** A caret may blink for ever. */
    private static final int MOST = 60;

    private Picture() {}

    /** Waits until all is painted and nothing moves. */
    static void take(String name) throws Exception {
        for (var shell : Display.getCurrent().getShells()) {
            shell.redraw();
        }
        var before = screen();
        for (int i = 0, still = 0; i < MOST && still < STILL; i++) {
            Driver.work();
            var now = screen();
            still = Arrays.equals(before.data, now.data) ? still + 1 : 0;
            before = now;
        }
        var loader = new ImageLoader();
        loader.data = new ImageData[] {before};
        var folder = Files.createDirectories(Path.of(System.getProperty("orgsmith.pictures")));
        loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    }

    private static ImageData screen() {
        var display = Display.getCurrent();
        var image = new Image(display, display.getBounds());
        var gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
