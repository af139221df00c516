// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** A picture of the screen, for people to look at: {@code target/pictures/NAME.png}. */
final class Picture {
    private Picture() {}

    static void take(String name) throws Exception {
        Driver.work();
        var display = Display.getCurrent();
        var image = new Image(display, display.getBounds());
        var gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        var loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        var folder = Files.createDirectories(Path.of(System.getProperty("orgsmith.pictures")));
        loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    }
}
