// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

/** In the diagram of an element and what is around it, figures stay where they are put, too. */
class DiagramPartTest extends DiagramScene {
    private static final String BJ_TV = "legal-entity:BJ_TV";

    @Test
    void aFigureStaysWhereItIsPutAroundOneElement() throws Exception {
        placed(Diagram.open(example.project(), TV), "structure@operating-unit:TV");
    }

    @Test
    void andInTheDiagramOfABusinessGroup() throws Exception {
        placed(Diagram.open(example.project(), "business-group:GH"), "structure@business-group:GH");
    }

    private void placed(Diagram part, String sheet) throws Exception {
        int whole = x(diagram);
        part.zoom(0.5);
        part.reveal(BJ_TV);
        settle();
        int x = x(part);
        Driver.waitUntil("the place is kept", () -> {
            drag(part);
            return places().matches(sheet + " " + BJ_TV + " \\d+ \\d+\n");
        });
        Driver.waitUntil("it stands there", () -> Math.abs(x(part) - x - 80) <= 2);
        assertThat(x(diagram)).as("the diagram of the whole").isEqualTo(whole);
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it stands where it stood", () -> places().isEmpty() && x(part) == x);
    }

    private void drag(Diagram part) throws Exception {
        if (places().isEmpty()) {
            var start = part.place(BJ_TV);
            Mouse.drag(start, new Point(start.x + 40, start.y - 60));
        }
    }

    private static int x(Diagram shown) {
        return shown.part(BJ_TV).getFigure().getBounds().x;
    }

    private String places() throws Exception {
        var file = Path.of(example.project().getLocation().toString(), "diagram.positions");
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
