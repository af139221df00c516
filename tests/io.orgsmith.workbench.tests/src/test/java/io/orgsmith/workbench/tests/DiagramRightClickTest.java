// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The menu of a right click is that of the figure under the mouse, whatever tool is in hand. */
class DiagramRightClickTest extends DiagramScene {
    private static final String CD_TV = "legal-entity:CD_TV";

    @BeforeEach
    void select() throws Exception {
        diagram.zoom(0.5);
        diagram.reveal(XRAY, CD_TV);
        diagram.click(XRAY);
    }

    @AfterEach
    void closeMenu() throws Exception {
        Keys.escape();
    }

    @Test
    void whileClicksSelect() throws Exception {
        rightClickWith("Select");
    }

    @Test
    void withTheMarquee() throws Exception {
        rightClickWith("Marquee");
    }

    @Test
    void withAKind() throws Exception {
        rightClickWith("inventory organization");
    }

    @Test
    void withARelation() throws Exception {
        rightClickWith("works for the legal entity");
    }

    private void rightClickWith(String tool) throws Exception {
        diagram.take(tool);
        Mouse.rightTap(diagram.place(CD_TV));
        Driver.waitUntil("the menu is open", () -> diagram.canvas().getMenu().isVisible());
        Driver.waitUntil(
                "the figure is selected",
                () -> diagram.viewer().getSelectedEditParts().equals(List.of(diagram.part(CD_TV))));
    }
}
