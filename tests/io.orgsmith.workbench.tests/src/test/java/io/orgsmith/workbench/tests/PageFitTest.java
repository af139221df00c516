// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.diagram.print.Fit;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** A diagram is printed whole on one page, as large as it has room for. */
class PageFitTest {
    private final Rectangle page = new Rectangle(50, 60, 1000, 1400);

    @Test
    void aWidePictureIsAsWideAsThePage() {
        assertThat(Fit.of(4000, 2000, page)).isEqualTo(new Rectangle(50, 60, 1000, 500));
    }

    @Test
    void aHighOneIsAsHighAndStandsInTheMiddle() {
        assertThat(Fit.of(500, 2800, page)).isEqualTo(new Rectangle(425, 60, 250, 1400));
    }

    @Test
    void aSmallOneIsMadeLarger() {
        assertThat(Fit.of(100, 100, page)).isEqualTo(new Rectangle(50, 60, 1000, 1000));
    }
}
