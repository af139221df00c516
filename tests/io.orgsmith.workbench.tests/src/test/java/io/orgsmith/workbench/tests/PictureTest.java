// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

/** A picture has all that the screen is about to show. */
class PictureTest {
    @Test
    void aWindowThatWasJustOpenedIsInItWithItsLines() throws Exception {
        var display = Display.getCurrent();
        var shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        shell.setLayout(new FillLayout());
        var tree = new Tree(shell, SWT.NONE);
        shell.setBounds(200, 200, 300, 200);
        shell.open();
        Picture.take("window");
        for (int i = 0; i < 30; i++) {
            new TreeItem(tree, SWT.NONE).setBackground(display.getSystemColor(SWT.COLOR_RED));
        }
        Picture.take("window");
        shell.dispose();
        var picture = new ImageData(
                Path.of(System.getProperty("orgsmith.pictures"), "window.png").toString());
        var colour = picture.palette.getRGB(picture.getPixel(350, 300));
        assertThat(colour).isEqualTo(display.getSystemColor(SWT.COLOR_RED).getRGB());
    }
}
