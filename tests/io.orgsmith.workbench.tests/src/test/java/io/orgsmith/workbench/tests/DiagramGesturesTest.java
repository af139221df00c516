// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** What the hands do in a diagram is one edit of the text, and one undo takes it back. */
class DiagramGesturesTest extends DiagramScene {
    private static final String TJ = "inventory-organization:TJ_SERVICE";

    @Test
    void aPlantIsDraggedToAnotherUnit() throws Exception {
        var before = text();
        show(XRAY, TJ);
        Mouse.drag(diagram.place(TJ), diagram.place(XRAY));
        Driver.waitUntil("it stands in the other unit", () -> diagram.around(TJ).equals(XRAY));
        assertThat(text().indexOf("inventory organization TJ_SERVICE")).isGreaterThan(text().indexOf("unit XRAY"));
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is back", () -> diagram.around(TJ).equals(TV));
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void whatMakesNoSenseIsNotDone() throws Exception {
        var before = text();
        show("business-group:GH", "inventory-organization:MASTER");
        Mouse.drag(diagram.place(TV), diagram.place("inventory-organization:MASTER"));
        settle();
        assertThat(text()).isEqualTo(before);
        assertThat(diagram.around(TV)).isEqualTo("business-group:GH");
    }

    @Test
    void aDoubleClickOpensTheText() throws Exception {
        show(TV);
        Mouse.doubleClick(diagram.place(TV));
        Driver.waitUntil(
                "the text is open", () -> page.getActiveEditor().getTitle().equals("organizations.org"));
        assertThat(OrgEditor.active().text().getSelectionText()).isEqualTo("TV");
    }

    private void show(String... ids) throws Exception {
        diagram.zoom(0.5);
        diagram.reveal(ids);
    }
}
