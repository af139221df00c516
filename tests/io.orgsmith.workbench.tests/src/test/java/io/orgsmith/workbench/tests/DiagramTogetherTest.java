// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.diagram.part.EdgePart;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.draw2d.Connection;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** What is done with several figures is one edit of the text. */
class DiagramTogetherTest extends DiagramScene {
    private static final String DEPOT = "inventory-organization:TJ_DEPOT";
    private static final String SERVICE = "inventory-organization:TJ_SERVICE";

    @Test
    void twoPlantsAreDraggedToAnotherUnit() throws Exception {
        var before = text();
        show(XRAY, DEPOT, SERVICE);
        select(DEPOT, SERVICE);
        Mouse.pause();
        Mouse.drag(diagram.place(SERVICE), diagram.place(XRAY));
        Driver.waitUntil("they stand in the other unit", () -> Stream.of(DEPOT, SERVICE)
                .allMatch(id -> diagram.around(id).equals(XRAY)));
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("both are back", () -> text().equals(before));
    }

    @Test
    void aPlantIsCopiedIntoAnotherUnit() throws Exception {
        var before = text();
        show(XRAY, SERVICE);
        diagram.click(SERVICE);
        Driver.press(SWT.CTRL, 'c');
        diagram.click(XRAY);
        Driver.press(SWT.CTRL, 'v');
        Driver.waitUntil("it is there under an id of its own", () -> diagram.around(SERVICE + "_2")
                .equals(XRAY));
        assertThat(diagram.around(SERVICE)).isEqualTo(TV);
        assertThat(text()).contains("    inventory organization TJ_SERVICE_2 \"");
        settle();
        Picture.take("diagram-pasted");
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is gone", () -> text().equals(before));
    }

    @Test
    void companiesAreBroughtInLine() throws Exception {
        var ids = List.of("legal-entity:BJ_TV", "legal-entity:SH_EL", "legal-entity:CD_TV");
        Files.writeString(places(), "structure legal-entity:BJ_TV 900 20\nstructure legal-entity:SH_EL 960 120\n");
        example.project().refreshLocal(1, null);
        Driver.waitUntil("they are out of line", () -> x(ids.get(1)) == 960);
        show(ids.toArray(String[]::new));
        select(ids.get(1), ids.get(0));
        ContextMenu.choose(diagram.canvas(), "Align", "Left");
        Driver.waitUntil("they are in line", () -> x(ids.get(1)) == 900 && x(ids.get(0)) == 900);
        assertThat(Files.readString(places())).contains("structure legal-entity:SH_EL 900 120\n");
        Picture.take("diagram-aligned");
        straight();
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("they are not", () -> x(ids.get(1)) == 960);
    }

    /** To a pixel, for the sake of the size on the screen. */
    private void straight() {
        for (var each : diagram.viewer().getEditPartRegistry().values().toArray()) {
            if (each instanceof EdgePart line) {
                var points = ((Connection) line.getFigure()).getPoints();
                for (int i = 1; i < points.size(); i++) {
                    var way = points.getPoint(i).getDifference(points.getPoint(i - 1));
                    assertThat(Math.min(Math.abs(way.width), Math.abs(way.height)))
                            .as("%s", line.edge())
                            .isLessThanOrEqualTo(1);
                }
            }
        }
    }

    private void select(String first, String second) throws Exception {
        diagram.click(first);
        Driver.waitUntil("both are selected", () -> {
            Mouse.tapHolding(KeyEvent.VK_SHIFT, diagram.place(second));
            return diagram.viewer().getSelectedEditParts().equals(List.of(diagram.part(first), diagram.part(second)));
        });
    }

    private int x(String id) {
        return diagram.part(id).getFigure().getBounds().x;
    }

    private Path places() {
        return example.file("diagram.positions").getLocation().toPath();
    }

    private void show(String... ids) throws Exception {
        diagram.zoom(0.5);
        diagram.reveal(ids);
    }
}
