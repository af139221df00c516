// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Composite;

/** Paints a diagram anew when the theme of the workbench changes. To be closed by who made it. */
final class ThemeFollower {
    private final IPropertyChangeListener themes;

    ThemeFollower(Composite body, Runnable repaint) {
        Styling.leaveAll(body);
        themes = change -> repaint.run();
        JFaceResources.getColorRegistry().addListener(themes);
    }

    void close() {
        JFaceResources.getColorRegistry().removeListener(themes);
    }
}
