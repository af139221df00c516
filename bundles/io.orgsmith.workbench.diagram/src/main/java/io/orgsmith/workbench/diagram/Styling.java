// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram;

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

    /** Lets what is inside of a control have its own colours: GEF paints its palette light in every theme. */
    static void leaveAll(Composite part) {
        for (Control child : part.getChildren()) {
            leave(child);
            if (child instanceof Composite composite) {
                leaveAll(composite);
            }
        }
    }
}
