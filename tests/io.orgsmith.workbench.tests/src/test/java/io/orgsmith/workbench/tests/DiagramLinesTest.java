// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.diagram.part.EdgePart;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines are taken by the mouse. */
class DiagramLinesTest extends DiagramScene {
    private static final String PLANT = "inventory-organization:WH_XR_PLANT";
    private static final String WH = "legal-entity:WH_MED";
    private static final String CD = "legal-entity:CD_TV";

    @BeforeEach
    void show() throws Exception {
        diagram.zoom(0.5);
        diagram.reveal(PLANT, WH, CD);
        Driver.waitUntil("the line is drawn", () -> line(WH) != null);
    }

    @Test
    void aLineIsDeleted() throws Exception {
        var before = text();
        select();
        Driver.press(0, SWT.DEL);
        Driver.waitUntil("it is gone", () -> text().contains("\n      at WH  cost center CC_WH_XR\n"));
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is there again", () -> text().equals(before));
    }

    @Test
    void aLineIsLedToAnotherCompany() throws Exception {
        var before = text();
        select();
        var points = ((Connection) line(WH).getFigure()).getPoints();
        Mouse.drag(onScreen(points.getLastPoint()), diagram.place(CD));
        Driver.waitUntil("it leads there", () -> text().contains("legal entity CD_TV  at WH  cost center CC_WH_XR"));
        assertThat(text()).isEqualTo(before.replace("legal entity WH_MED  at WH", "legal entity CD_TV  at WH"));
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is as before", () -> text().equals(before));
    }

    @Test
    void aLineEndsAtAFigure() throws Exception {
        var before = text();
        select();
        var last = onScreen(((Connection) line(WH).getFigure()).getPoints().getLastPoint());
        Mouse.drag(last, diagram.canvas().toDisplay(diagram.canvas().getBounds().width - 30, 15));
        StatusLine.waitFor("A line begins and ends at a figure.");
        Mouse.drag(last, diagram.place("inventory-organization:SH_XR_PLANT"));
        StatusLine.waitFor("It leads to: legal entity.");
        assertThat(text()).isEqualTo(before);
    }

    private void select() throws Exception {
        Driver.waitUntil("the line is selected", () -> {
            Mouse.tap(onScreen(ownPoint(line(WH))));
            return diagram.viewer().getSelectedEditParts().equals(List.of(line(WH)));
        });
    }

    private EdgePart line(String to) {
        return Stream.of(diagram.part(PLANT).getSourceConnections().toArray())
                .map(EdgePart.class::cast)
                .filter(each -> each.edge().to().equals(to))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(to));
    }

    /** A point of a line that belongs to no other one. */
    private Point ownPoint(EdgePart line) {
        var points = ((Connection) line.getFigure()).getPoints();
        for (int i = 1; i < points.size(); i++) {
            for (int part = 1; part < 10; part++) {
                var from = points.getPoint(i - 1);
                var at = from.getCopy();
                at.x += (points.getPoint(i).x - from.x) * part / 10;
                at.y += (points.getPoint(i).y - from.y) * part / 10;
                var seen = at.getCopy();
                line.getFigure().translateToAbsolute(seen);
                if (diagram.viewer().findObjectAt(seen) == line) {
                    return at;
                }
            }
        }
        throw new NoSuchElementException("no point of its own");
    }

    private org.eclipse.swt.graphics.Point onScreen(Point point) {
        var seen = point.getCopy();
        line(WH).getFigure().translateToAbsolute(seen);
        return diagram.canvas().toDisplay(seen.x, seen.y);
    }
}
