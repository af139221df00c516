// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.workbench.diagram.figure.NodeFigure;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

/** What a gesture did is seen before its text is read and drawn anew; what the text refuses is seen no more. */
class DiagramEchoTest extends DrawnScene {
    private static final String PUMPS = "operating-unit:PUMPS";
    private static final String VALVES = "operating-unit:VALVES";
    private static final String PLANT = "inventory-organization:P1";
    private static final String COMPANY = "legal-entity:HT";

    @Override
    String start() {
        return """
                enterprise "Huatai" for ebs 12.2
                legal entity HT "Company" { country CN }
                legal entity FS "Branch" { country CN }
                business group G "Group" {
                  operating unit PUMPS "Pumps" { inventory organization P1 "Plant" }
                  operating unit VALVES "Valves" { legal entities HT }
                }
                """;
    }

    @Test
    void aName() throws Exception {
        hand().begins(hand().rename(diagram.part(PUMPS), "水泵 Water Pumps").orElseThrow());
        assertThat(diagram.name(PUMPS)).as("drawn").isEqualTo("Pumps");
        assertThat(says(PUMPS)).as("seen").isEqualTo("水泵 Water Pumps");
        Picture.take("diagram-echo-name");
        Driver.waitUntil("it is drawn", () -> diagram.name(PUMPS).equals("水泵 Water Pumps"));
        assertThat(says(PUMPS)).isEqualTo("水泵 Water Pumps");
    }

    @Test
    void aFigureThatIsPutIntoAnotherOne() throws Exception {
        var figure = figure(PLANT);
        var to = diagram.area(VALVES).getCenter();
        hand().begins(hand().drag(diagram.part(PLANT), diagram.part(VALVES)).orElseThrow());
        assertThat(diagram.around(PLANT)).as("drawn").isEqualTo(PUMPS);
        assertThat(figure.isVisible()).isFalse();
        assertThat(seen()).hasSize(1);
        assertThat(seen().get(0).getBounds().getCenter().getDistance(to)).isLessThan(3);
        Picture.take("diagram-echo-moved");
        Driver.waitUntil("it is drawn", () -> diagram.around(PLANT).equals(VALVES));
        assertThat(seen()).isEmpty();
        assertThat(figure(PLANT).isVisible()).isTrue();
    }

    @Test
    void theHandlesOfAFigureDoNotStayWhereItWas() throws Exception {
        diagram.viewer().select(diagram.part(PLANT));
        hand().begins(hand().drag(diagram.part(PLANT), diagram.part(VALVES)).orElseThrow());
        assertThat(layer(LayerConstants.HANDLE_LAYER).isVisible()).isFalse();
        Driver.waitUntil("it is drawn", () -> diagram.around(PLANT).equals(VALVES));
        assertThat(layer(LayerConstants.HANDLE_LAYER).isVisible()).isTrue();
    }

    @Test
    void aLine() throws Exception {
        hand().begins(hand().draw(Relation.OPERATING_UNIT_LEGAL_ENTITIES, diagram.part(PUMPS), diagram.part(COMPANY))
                .orElseThrow());
        assertThat(diagram.part(PUMPS).getSourceConnections()).as("drawn").isEmpty();
        assertThat(seen()).hasSize(1);
        var line = (Connection) seen().get(0);
        assertThat(List.of(
                        line.getSourceAnchor().getOwner(),
                        line.getTargetAnchor().getOwner()))
                .containsExactly(figure(PUMPS), figure(COMPANY));
        Driver.waitUntil(
                "it is drawn", () -> !diagram.part(PUMPS).getSourceConnections().isEmpty());
        assertThat(seen()).isEmpty();
    }

    @Test
    void somethingNew() throws Exception {
        hand().begins(hand().create(Literals.LEGAL_ENTITY, diagram.viewer().getContents())
                .orElseThrow());
        Driver.waitUntil("names are asked for", () -> Widgets.shell("New ").isPresent());
        var dialog = Widgets.shell("New ").orElseThrow();
        Widgets.all(dialog, Text.class).get(0).setText("Hangzhou");
        Widgets.button(dialog, "OK").notifyListeners(SWT.Selection, new Event());
        assertThat(diagram.shows("legal-entity:HANGZHOU")).as("drawn").isFalse();
        assertThat(seen()).hasSize(1);
        assertThat(words((NodeFigure) seen().get(0))).isEqualTo("Hangzhou");
        Driver.waitUntil("it is drawn", () -> diagram.shows("legal-entity:HANGZHOU"));
        assertThat(seen()).isEmpty();
    }

    @Test
    void nothingWhereSomethingIsDeleted() throws Exception {
        var figure = figure(VALVES);
        var line =
                (GraphicalEditPart) diagram.part(VALVES).getSourceConnections().get(0);
        hand().begins(hand().delete(diagram.part(VALVES)));
        assertThat(figure.isVisible()).isFalse();
        assertThat(line.getFigure().isVisible()).isFalse();
        assertThat(figure(PUMPS).isVisible()).isTrue();
        assertThat(text()).contains("VALVES");
        Driver.waitUntil("it is gone", () -> !diagram.shows(VALVES));
        assertThat(text()).doesNotContain("VALVES");
    }

    @Test
    void isDoneBeforeTheNextKey() throws Exception {
        hand().begins(hand().rename(diagram.part(PUMPS), "Water").orElseThrow());
        assertThat(text()).doesNotContain("Water");
        diagram.canvas().notifyListeners(SWT.KeyDown, new Event());
        assertThat(text()).contains("Water");
    }

    @Test
    void isDoneBeforeTheNextCommand() throws Exception {
        hand().begins(hand().rename(diagram.part(PUMPS), "Water").orElseThrow());
        page.getWorkbenchWindow()
                .getService(IHandlerService.class)
                .executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null);
        assertThat(text()).isEqualTo(start());
        for (int i = 0; i < 30; i++) {
            Driver.work();
        }
        assertThat(text()).isEqualTo(start());
    }

    @Test
    void isDoneBeforeTheDiagramIsClosed() throws Exception {
        hand().begins(hand().rename(diagram.part(PUMPS), "Water").orElseThrow());
        page.closeAllEditors(false);
        assertThat(text()).contains("Water");
    }

    @Test
    void isOverWhereTheTextIsAnotherOneByNow() throws Exception {
        var rename = hand().rename(diagram.part(PUMPS), "Water").orElseThrow();
        var move = hand().drag(diagram.part(PLANT), diagram.part(VALVES)).orElseThrow();
        var other = start().replace("Group", "Company").getBytes(StandardCharsets.UTF_8);
        file().setContents(new ByteArrayInputStream(other), true, false, null);
        hand().does(rename);
        assertThat(says(PUMPS)).isEqualTo("Pumps");
        hand().does(move);
        assertThat(figure(PLANT).isVisible()).isTrue();
        assertThat(seen()).isEmpty();
        assertThat(text()).doesNotContain("Water");
    }

    private Hand hand() {
        return new Hand(diagram);
    }

    private IFigure figure(String id) {
        return diagram.part(id).getFigure();
    }

    private String says(String id) {
        return words((NodeFigure) figure(id));
    }

    private static String words(NodeFigure figure) {
        return String.join(" ", figure.words());
    }

    /** What lies over the picture. */
    private List<IFigure> seen() {
        return layer(LayerConstants.SCALED_FEEDBACK_LAYER).getChildren().stream()
                .map(IFigure.class::cast)
                .toList();
    }

    private IFigure layer(Object name) {
        return LayerManager.Helper.find(diagram.viewer().getRootEditPart()).getLayer(name);
    }
}
