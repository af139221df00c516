// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The matrix can be read in the dark theme, too. */
class DarkExplorerTest extends MatrixScene {
    @AfterEach
    void light() throws Exception {
        Theme.choose(Theme.LIGHT);
        Driver.waitUntil("it is light again", () -> background(table()) > 0.8);
    }

    @Test
    void cellsStandOut() throws Exception {
        Theme.choose(Theme.DARK);
        Driver.waitUntil("the matrix is dark", () -> background(table()) < 0.1);
        assertThat(Theme.contrast(
                        table().getForeground().getRGB(),
                        table().getBackground().getRGB()))
                .isGreaterThanOrEqualTo(4.5);
        Picture.take("dark-matrix");
        restore();
        var explorer = Explorer.open();
        explorer.waitForLines();
        Properties.open();
        explorer.click("GH", "  TV");
        Driver.work();
        Picture.take("dark-explorer");
        show();
    }

    private static double background(Control control) {
        return Theme.luminance(control.getBackground().getRGB());
    }
}
