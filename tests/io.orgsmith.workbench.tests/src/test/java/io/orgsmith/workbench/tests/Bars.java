// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;

/** The buttons above a diagram, and its picture in the Outline. */
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

    /** The picture of a diagram in the Outline: no style sheet is to colour it, and it is not in the editor. */
    static Canvas overview(Diagram diagram) {
        var editor = Widgets.all(above(diagram), Canvas.class);
        return Widgets.all(diagram.canvas().getShell(), Canvas.class).stream()
                .filter(each -> each.getClass() == Canvas.class && !editor.contains(each))
                .filter(each -> each.getData("org.eclipse.e4.ui.css.disabled") != null)
                .findFirst()
                .orElseThrow();
    }
}
