// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** What is put beside all figures belongs to the business group, or to nothing where its author says so. */
class DiagramGroundTest extends DiagramScene {
    private static final String TITLE = "New operating unit";

    @Test
    void theOnlyGroupIsChosenFirst() throws Exception {
        var list = Widgets.all(ask(), Combo.class).get(0);
        assertThat(list.getItems()).containsExactly("Guanghua Group", "nothing");
        assertThat(list.getText()).isEqualTo("Guanghua Group");
        Picture.take("diagram-ground");
        Driver.type("Radio");
        Keys.enter();
        Driver.waitUntil("it is drawn", () -> diagram.shows("operating-unit:RADIO"));
        assertThat(diagram.around("operating-unit:RADIO")).isEqualTo("business-group:GH");
        assertThat(text()).contains("\n  operating unit RADIO \"Radio\"");
    }

    @Test
    void whoeverChoosesNothingHasItAlone() throws Exception {
        var list = Widgets.all(ask(), Combo.class).get(0);
        Driver.type("Radio");
        list.setFocus();
        Driver.press(0, SWT.ARROW_DOWN);
        Driver.waitUntil("it is chosen", () -> list.getText().equals("nothing"));
        Mouse.click(Widgets.button(dialog(), "OK"));
        Driver.waitUntil("it is drawn", () -> diagram.shows("operating-unit:RADIO"));
        assertThat(diagram.around("operating-unit:RADIO")).isEmpty();
        assertThat(text()).contains("\noperating unit RADIO \"Radio\"");
    }

    private Shell ask() throws Exception {
        diagram.zoom(0.5);
        diagram.reveal("business-group:GH");
        settle();
        diagram.take("operating unit");
        Mouse.tap(ground());
        Driver.waitUntil(
                "it is asked",
                () -> Widgets.shell(TITLE).isPresent() && Diagram.field().isPresent());
        return dialog();
    }

    private static Shell dialog() {
        return Widgets.shell(TITLE).orElseThrow();
    }

    /** Where no figure stands. */
    private Point ground() {
        var area = diagram.canvas().getBounds();
        return diagram.canvas().toDisplay(area.width - 40, 20);
    }
}
