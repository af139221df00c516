// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is dragged to another owner is still what is selected. */
class DiagramDroppedTest extends DiagramScene {
    private static final String TJ = "inventory-organization:TJ_SERVICE";
    private static final String PARTS = "subinventory:TJ_SERVICE.PARTS";

    @Test
    void aPlant() throws Exception {
        drag(TJ, XRAY);
        Driver.waitUntil("it stands in the other unit", () -> diagram.around(TJ).equals(XRAY));
        assertThat(diagram.viewer().getSelectedEditParts()).isEqualTo(List.of(diagram.part(TJ)));
    }

    @Test
    void aSubinventoryWhichHasAnotherIdThen() throws Exception {
        var there = "inventory-organization:TJ_DEPOT";
        drag(PARTS, there);
        Driver.waitUntil("it is selected there", () -> diagram.viewer()
                .getSelectedEditParts()
                .equals(List.of(diagram.part("subinventory:TJ_DEPOT.PARTS"))));
    }

    private void drag(String id, String owner) throws Exception {
        diagram.zoom(0.5);
        diagram.reveal(owner, id);
        settle();
        Mouse.drag(diagram.place(id), diagram.place(owner));
    }
}
