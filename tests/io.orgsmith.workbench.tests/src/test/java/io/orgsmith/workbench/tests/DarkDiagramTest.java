// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

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

    private double brightness() {
        return Theme.luminance(diagram.canvas().getBackground().getRGB());
    }
}
