// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** What somebody works on stays where it is on the screen, while the picture around it changes. */
class DiagramSteadyTest extends DiagramScene {
    private static final String CD_TV = "legal-entity:CD_TV";

    @Test
    void whatIsSelectedWhileSomethingAboveItIsClosed() throws Exception {
        show(0.5, XRAY);
        diagram.click(XRAY);
        var before = diagram.area(XRAY).getLocation();
        int inPicture = y(XRAY);
        diagram.editor().toggle(SZ);
        Driver.waitUntil("it stands elsewhere in the picture", () -> y(XRAY) < inPicture);
        stays(XRAY, before);
        diagram.editor().toggle(SZ);
        Driver.waitUntil("it stands where it stood", () -> y(XRAY) == inPicture);
        stays(XRAY, before);
        Picture.take("diagram-steady");
    }

    @Test
    void theEndOfALineThatIsDrawn() throws Exception {
        show(0.5, XRAY, CD_TV);
        diagram.take("works for the legal entity");
        Mouse.tap(diagram.place(XRAY));
        var before = diagram.area(CD_TV).getLocation();
        Mouse.tap(diagram.place(CD_TV));
        Driver.waitUntil("the text says so", () -> text().contains("WH_MED, BJ_TV, SH_EL, CD_TV"));
        settle();
        stays(CD_TV, before);
    }

    @Test
    void whatAThingThatIsDeletedStoodIn() throws Exception {
        var plant = "inventory-organization:TJ_SERVICE";
        show(0.5, plant);
        diagram.click("subinventory:TJ_SERVICE.PARTS");
        var before = diagram.area(plant).getLocation();
        Driver.press(0, SWT.DEL);
        Driver.waitUntil("it is gone", () -> !diagram.shows("subinventory:TJ_SERVICE.PARTS"));
        stays(plant, before);
    }

    private void stays(String id, Point before) {
        var now = diagram.area(id).getLocation();
        assertThat(now.x).isCloseTo(before.x, within(1));
        assertThat(now.y).isCloseTo(before.y, within(1));
    }

    private int y(String id) {
        return diagram.part(id).getFigure().getBounds().y;
    }

    private void show(double zoom, String... ids) throws Exception {
        diagram.zoom(zoom);
        diagram.reveal(ids);
        settle();
    }
}
