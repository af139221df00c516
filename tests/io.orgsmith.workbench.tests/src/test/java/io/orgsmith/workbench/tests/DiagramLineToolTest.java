// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tool that draws lines draws one, and is put back. */
class DiagramLineToolTest extends DiagramScene {
    private static final String CD_TV = "legal-entity:CD_TV";
    private static final String PLANT = "inventory-organization:WH_XR_PLANT";
    private static final String WORKS_FOR = "works for the legal entity";

    @BeforeEach
    void take() throws Exception {
        diagram.zoom(0.5);
        diagram.reveal(PLANT, XRAY, CD_TV);
        diagram.take(WORKS_FOR);
    }

    @Test
    void afterOneLineClicksSelectAgain() throws Exception {
        Mouse.tap(diagram.place(XRAY));
        Mouse.tap(diagram.place(CD_TV));
        Driver.waitUntil("the text says so", () -> text().contains("WH_MED, BJ_TV, SH_EL, CD_TV"));
        assertThat(diagram.inHand()).isEqualTo("Select");
        diagram.click(PLANT);
    }

    @Test
    void whoHoldsControlDrawsMore() throws Exception {
        Mouse.tap(diagram.place(XRAY));
        Mouse.tapHolding(KeyEvent.VK_CONTROL, diagram.place(CD_TV));
        Driver.waitUntil("the text says so", () -> text().contains("WH_MED, BJ_TV, SH_EL, CD_TV"));
        assertThat(diagram.inHand()).isEqualTo(WORKS_FOR);
    }

    @Test
    void whatWasRefusedIsTriedAgain() throws Exception {
        Mouse.tap(diagram.place(XRAY));
        Mouse.tap(diagram.place(PLANT));
        StatusLine.waitFor("It leads to: legal entity.");
        assertThat(diagram.inHand()).isEqualTo(WORKS_FOR);
    }

    @Test
    void escapePutsItBack() throws Exception {
        Mouse.tap(diagram.place(XRAY));
        Keys.escape();
        Driver.waitUntil("clicks select", () -> diagram.inHand().equals("Select"));
    }
}
