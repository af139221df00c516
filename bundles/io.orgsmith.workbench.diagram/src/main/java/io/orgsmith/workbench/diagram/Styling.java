// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The styles of the workbench's theme. */
final class Styling {
    /** What the platform's styling asks a control for. */
    private static final String DISABLED = "org.eclipse.e4.ui.css.disabled";

    private Styling() {}

    /** Lets a control have its own colours. */
    static void leave(Control control) {
        control.setData(DISABLED, Boolean.TRUE);
    }

    /**
     * Lets what is inside of a control have its own colours: GEF paints its palette in those of the theme that the workbench
     * started with. The ground of its titles has to be told to stay so.
     */
    static void leaveAll(Composite part) {
        for (Control child : part.getChildren()) {
            leave(child);
            if (child instanceof Canvas && !(child instanceof FigureCanvas)) {
                child.setBackground(ColorConstants.button);
            }
            if (child instanceof Composite composite) {
                leaveAll(composite);
            }
        }
    }
}
