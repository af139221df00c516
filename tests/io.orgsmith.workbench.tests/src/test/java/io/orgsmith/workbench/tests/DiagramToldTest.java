// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was refused is said until something else is done, and in its own diagram alone. */
class DiagramToldTest extends DiagramScene {
    private Diagram other;

    @BeforeEach
    void refuse() throws Exception {
        other = Diagram.open(example.project(), XRAY);
        page.activate(diagram.editor());
        diagram.zoom(0.5);
        diagram.reveal("business-group:GH", TV);
        settle();
        diagram.take("subinventory");
        Mouse.tap(diagram.place(TV));
        StatusLine.waitFor("subinventory: cannot be created in operating unit TV");
    }

    @Test
    void untilAnotherToolIsTaken() throws Exception {
        diagram.take("works for the legal entity");
        silent();
    }

    @Test
    void untilAFigureIsSelected() throws Exception {
        diagram.editor().select(XRAY);
        silent();
    }

    @Test
    void notInOtherDiagrams() throws Exception {
        page.activate(other.editor());
        silent();
        page.activate(diagram.editor());
        assertThat(StatusLine.words()).isEmpty();
    }

    private static void silent() throws Exception {
        Driver.waitUntil("it is said no more", () -> StatusLine.words().isEmpty());
    }
}
