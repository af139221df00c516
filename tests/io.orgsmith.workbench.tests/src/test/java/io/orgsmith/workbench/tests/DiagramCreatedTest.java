// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** What was just made is in sight. */
class DiagramCreatedTest extends DiagramScene {
    private static final String DEPOT = "inventory-organization:WUHAN_DEPOT";

    @Test
    void whereAllFits() throws Exception {
        Mouse.click(Bars.place(diagram, "Fit"), 1, 1);
        Driver.waitUntil("it is smaller", () -> diagram.editor().zoom().getZoom() < 1);
        double fit = diagram.editor().zoom().getZoom();
        create();
        Driver.waitUntil("all of it is in sight", () -> diagram.isInSight(DEPOT));
        double smaller = diagram.editor().zoom().getZoom();
        assertThat(smaller).as("there is more").isLessThan(fit);
        Picture.take("diagram-created");
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is larger again", () -> diagram.editor().zoom().getZoom() > smaller);
    }

    @Test
    void atTheSizeThatSomebodyChose() throws Exception {
        diagram.zoom(0.75);
        diagram.reveal(XRAY);
        create();
        Driver.waitUntil("all of it is in sight", () -> diagram.isInSight(DEPOT));
        assertThat(diagram.editor().zoom().getZoom()).isEqualTo(0.75);
        assertThat(diagram.viewer().getSelectedEditParts()).isEqualTo(List.of(diagram.part(DEPOT)));
    }

    @Test
    void whatHasNoFigureIsInTheProperties() throws Exception {
        diagram.editor().select(XRAY);
        var sheet = Properties.open();
        diagram.take("location");
        Mouse.tap(diagram.place(XRAY));
        Driver.waitUntil("name and id are asked for", () -> Diagram.field().isPresent());
        Driver.type("Wuhan Yard");
        Keys.enter();
        Driver.waitUntil("its name is there", () -> sheet.value("Name").contains("Wuhan Yard"));
        assertThat(diagram.viewer().getSelectedEditParts())
                .as("of other figures")
                .isEmpty();
        Mouse.tap(diagram.place(XRAY));
        Driver.waitUntil("what is clicked is there", () -> sheet.value("Id").equals("XRAY"));
    }

    private void create() throws Exception {
        diagram.take("inventory organization");
        Mouse.tap(diagram.place(XRAY));
        Driver.waitUntil(
                "name and id are asked for",
                () -> Widgets.shell("New inventory organization")
                                .filter(each -> each == each.getDisplay().getActiveShell())
                                .isPresent()
                        && Diagram.field().isPresent());
        Driver.type("Wuhan Depot");
        Keys.enter();
        Driver.waitUntil("it is drawn", () -> diagram.shows(DEPOT));
    }
}
