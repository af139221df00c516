// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram;

import io.orgsmith.workbench.diagram.figure.Look;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Paints a diagram anew when the theme of the workbench changes, and its palette. To be closed by who made it. */
final class ThemeFollower {
    private final IPropertyChangeListener themes;

    /** @param canvas where the diagram is, which has the right colours by itself */
    ThemeFollower(Composite body, Control canvas, Look look, Runnable repaint) {
        Styling.leaveAll(body);
        tone(body, canvas, look);
        themes = change -> {
            repaint.run();
            body.redraw(0, 0, body.getSize().x, body.getSize().y, true);
        };
        JFaceResources.getColorRegistry().addListener(themes);
    }

    private static void tone(Composite part, Control canvas, Look look) {
        for (var child : part.getChildren()) {
            if (child instanceof Composite composite && child != canvas) {
                tone(composite, canvas, look);
                if (child.getListeners(SWT.Paint).length > 0) {
                    Toning.of(composite, look);
                }
            }
        }
    }

    void close() {
        JFaceResources.getColorRegistry().removeListener(themes);
    }
}
