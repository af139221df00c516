// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.diagram.action.Side;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

/** Where figures stand that are brought in line with another one. */
class SideTest {
    private final Rectangle figure = new Rectangle(10, 20, 40, 30);
    private final Rectangle other = new Rectangle(100, 200, 60, 50);

    @Test
    void sidesOrMiddlesMeetAndNothingElseMoves() {
        assertThat(Side.LEFT.align(figure, other)).isEqualTo(new Rectangle(100, 20, 40, 30));
        assertThat(Side.CENTER.align(figure, other)).isEqualTo(new Rectangle(110, 20, 40, 30));
        assertThat(Side.RIGHT.align(figure, other)).isEqualTo(new Rectangle(120, 20, 40, 30));
        assertThat(Side.TOP.align(figure, other)).isEqualTo(new Rectangle(10, 200, 40, 30));
        assertThat(Side.MIDDLE.align(figure, other)).isEqualTo(new Rectangle(10, 210, 40, 30));
        assertThat(Side.BOTTOM.align(figure, other)).isEqualTo(new Rectangle(10, 220, 40, 30));
        assertThat(figure).as("as it was").isEqualTo(new Rectangle(10, 20, 40, 30));
    }
}
