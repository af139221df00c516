// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.View;
import io.orgsmith.workbench.diagram.part.EdgePart;
import java.util.stream.Stream;
import org.eclipse.gef.ui.actions.Clipboard;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who tries in a diagram what cannot be done is told why. */
class DiagramRefusalTest extends DiagramScene {
    private static final String MASTER = "inventory-organization:MASTER";
    private static final String BJ_TV = "legal-entity:BJ_TV";

    private String before;

    @BeforeEach
    void show() throws Exception {
        before = text();
        diagram.zoom(0.5);
        diagram.reveal("business-group:GH", MASTER);
        settle();
    }

    @Test
    void aCompanyIsNoPartOfAPlant() throws Exception {
        Mouse.drag(diagram.place(BJ_TV), diagram.place(MASTER));
        told("cannot belong to inventory organization MASTER Guanghua Item Master.");
        Mouse.tap(diagram.place(TV));
        Driver.waitUntil("it is said no more", () -> StatusLine.words().isEmpty());
    }

    @Test
    void aPlantStaysInAUnit() throws Exception {
        Mouse.drag(diagram.place(MASTER), ground());
        told("would belong to nothing");
    }

    @Test
    void aLineBeginsWhereItCan() throws Exception {
        diagram.take("works for the legal entity");
        Mouse.tap(diagram.place(BJ_TV));
        told("“works for the legal entity” cannot begin at legal entity BJ_TV");
        told("It begins at: operating unit.");
    }

    @Test
    void andEndsWhereItCan() throws Exception {
        diagram.take("works for the legal entity");
        Mouse.tap(diagram.place(TV));
        Mouse.tap(diagram.place(MASTER));
        told("It leads to: legal entity.");
        diagram.take("works for the legal entity");
        Mouse.tap(diagram.place(TV));
        Mouse.tap(ground());
        told("A line begins and ends at a figure.");
    }

    @Test
    void aLineIsNotDrawnTwice() throws Exception {
        diagram.take("works for the legal entity");
        Mouse.tap(diagram.place(TV));
        Mouse.tap(diagram.place(BJ_TV));
        told("leads from operating unit TV Television Business to legal entity BJ_TV");
    }

    @Test
    void aSubinventoryIsCreatedInAnOrganization() throws Exception {
        diagram.take("subinventory");
        Mouse.tap(diagram.place(TV));
        told("subinventory: cannot be created in operating unit TV Television Business.");
        diagram.take("subinventory");
        Mouse.tap(ground());
        told("subinventory: click the figure that it is to belong to.");
    }

    @Test
    void aSecondEnterpriseIsNotMade() throws Exception {
        for (var place : new Point[] {ground(), diagram.place(TV)}) {
            diagram.take("enterprise");
            Mouse.tap(place);
            told("There is one already: Guanghua Group.");
            Mouse.tap(diagram.place(TV));
        }
    }

    @Test
    void nothingIsPastedWhereNothingWasCopied() throws Exception {
        Clipboard.getDefault().setContents("words");
        diagram.click(TV);
        Driver.press(SWT.CTRL, 'v');
        told("Nothing was copied");
    }

    @Test
    void whatIsWorkedOutIsNotDeleted() throws Exception {
        diagram.editor().choose(View.ACCESS);
        Driver.waitUntil("lines are there", () -> reached() != null);
        Mouse.tap(diagram.place("security-profile:BY_BUSINESS"));
        diagram.viewer().select(reached());
        Driver.press(0, SWT.DEL);
        told("This is worked out from other texts: it cannot be deleted here.");
    }

    /** A line to what stands below the top of a hierarchy. */
    private EdgePart reached() {
        return Stream.of(diagram.viewer().getEditPartRegistry().values().toArray())
                .filter(EdgePart.class::isInstance)
                .map(EdgePart.class::cast)
                .filter(line -> line.edge().from().equals("security-profile:BY_BUSINESS"))
                .findFirst()
                .orElseThrow();
    }

    private void told(String words) throws Exception {
        StatusLine.waitFor(words);
        Picture.take("diagram-refused");
        assertThat(text()).isEqualTo(before);
    }

    /** Where no figure stands. */
    private Point ground() {
        var area = diagram.canvas().getBounds();
        return diagram.canvas().toDisplay(area.width - 40, 20);
    }
}
