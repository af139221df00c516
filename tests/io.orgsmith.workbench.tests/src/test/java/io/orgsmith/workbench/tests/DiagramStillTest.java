// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is clicked stays under the mouse. */
class DiagramStillTest extends DiagramScene {
    @BeforeEach
    void scrollDown() throws Exception {
        diagram.zoom(1);
        ((FigureCanvas) diagram.canvas()).scrollToY(90);
        Driver.waitUntil("it is scrolled", () -> diagram.scrolled().y == 90);
    }

    @Test
    void aTallFigureIsSelectedWithoutAMove() throws Exception {
        var before = diagram.scrolled();
        var area = diagram.area(TV);
        assertThat(area.height)
                .as("taller than there is room")
                .isGreaterThan(diagram.canvas().getBounds().height);
        Mouse.tap(diagram.canvas().toDisplay(area.x + 4, diagram.canvas().getBounds().height / 2));
        Driver.waitUntil(
                "it is selected", () -> diagram.viewer().getSelectedEditParts().equals(List.of(diagram.part(TV))));
        settle();
        assertThat(diagram.scrolled()).isEqualTo(before);
    }

    @Test
    void theExplorerBesideDoesNotMoveItEither() throws Exception {
        var explorer = Explorer.open();
        explorer.waitForLines();
        Toolbar.press(explorer.view(), "Link with Editor");
        try {
            page.activate(diagram.editor());
            aTallFigureIsSelectedWithoutAMove();
        } finally {
            Toolbar.press(explorer.view(), "Link with Editor");
        }
    }

    @Test
    void whatIsSearchedIsScrolledIntoSight() throws Exception {
        assertThat(diagram.isInSight("ledger:CN")).isFalse();
        var field = Widgets.all(Bars.above(diagram), Text.class).get(0);
        Mouse.click(field);
        Driver.type("ledger:CN");
        Driver.waitUntil("it is in sight", () -> diagram.isInSight("ledger:CN"));
    }
}
