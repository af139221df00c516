// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** What stands above a diagram, and what one sees of it. */
class DiagramHeaderTest extends DiagramScene {
    @Test
    void aFigureIsFoundByAWordOfItsName() throws Exception {
        Mouse.click(field());
        Driver.type("distribution");
        Driver.waitUntil("the first one is selected", () -> selected("inventory-organization:TJ_DEPOT"));
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil("the next one is selected", () -> selected("inventory-organization:XA_DEPOT"));
        assertThat(count()).isEqualTo("2 of 2");
        Picture.take("diagram-search");
        field().setText("nobody");
        assertThat(count()).isEqualTo("none");
        field().setText("");
        assertThat(count()).isEmpty();
    }

    @Test
    void aKindIsHidden() throws Exception {
        diagram.editor().toggle(Entity.SUBINVENTORY);
        Driver.waitUntil("they are gone", () -> !diagram.shows("subinventory:TJ_SERVICE.PARTS"));
        assertThat(diagram.shows(SZ)).isTrue();
        Picture.take("diagram-without-subinventories");
        assertThat(Bars.place(diagram, "Kinds (1 hidden)")).isNotNull();
        diagram.editor().choose(View.ACCESS);
        assertThat(Bars.place(diagram, "Kinds"))
                .as("there are none in this view")
                .isNotNull();
        diagram.editor().choose(View.STRUCTURE);
        diagram.editor().toggle(Entity.SUBINVENTORY);
        Driver.waitUntil("they are there again", () -> diagram.shows("subinventory:TJ_SERVICE.PARTS"));
    }

    @Test
    void aUnitIsClosed() throws Exception {
        diagram.editor().toggle(TV);
        Driver.waitUntil("what is in it is gone", () -> !diagram.shows(SZ));
        Picture.take("diagram-collapsed");
        diagram.editor().toggle(TV);
        Driver.waitUntil("it is open again", () -> diagram.shows(SZ));
    }

    @Test
    void aViewIsChosenByItsButton() throws Exception {
        Mouse.click(Bars.place(diagram, "Accounting"), 1, 1);
        Driver.waitUntil("it is shown", () -> diagram.shows("cost-center:CC_XA"));
        assertThat(diagram.editor().sight().view()).isEqualTo(View.ACCOUNTING);
    }

    @Test
    void allFitsIntoSight() throws Exception {
        Mouse.click(Bars.place(diagram, "Fit"), 1, 1);
        Driver.waitUntil("it is smaller", () -> diagram.editor().zoom().getZoom() < 1);
        Picture.take("diagram-fit");
        Mouse.click(Bars.place(diagram, "1:1"), 1, 1);
        Driver.waitUntil("it has its size", () -> diagram.editor().zoom().getZoom() == 1);
    }

    private boolean selected(String id) {
        return diagram.viewer().getSelectedEditParts().contains(diagram.part(id));
    }

    private String count() {
        return Widgets.all(Bars.above(diagram), Label.class).get(0).getText();
    }

    private Text field() {
        return Widgets.all(Bars.above(diagram), Text.class).get(0);
    }
}
