// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;

/** The buttons above a diagram. */
final class Bars {
    private Bars() {}

    /** The part of the screen with the diagram and what stands above it. */
    static Composite above(Diagram diagram) {
        Composite at = diagram.canvas().getParent();
        while (Widgets.all(at, ToolBar.class).size() < 2) {
            at = at.getParent();
        }
        return at;
    }

    /** The middle of a button on the screen. */
    static Point place(Diagram diagram, String text) {
        return Widgets.all(above(diagram), ToolBar.class).stream()
                .flatMap(bar -> Stream.of(bar.getItems()))
                .filter(item -> item.getText().equals(text))
                .map(item -> {
                    var area = item.getBounds();
                    return item.getParent().toDisplay(area.x + area.width / 2, area.y + area.height / 2);
                })
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(text));
    }
}
