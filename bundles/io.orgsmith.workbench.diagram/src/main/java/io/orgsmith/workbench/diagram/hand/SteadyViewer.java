// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.hand;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;

/**
 * A diagram that stays still under the mouse: what is clicked is not scrolled, so that a second click hits the same. What
 * the keys reach, and what is searched or made, is scrolled into sight.
 */
public final class SteadyViewer extends ScrollingGraphicalViewer {
    @Override
    public void reveal(EditPart part) {
        if (!(getEditDomain() instanceof Hand hand && hand.isPressing())) {
            super.reveal(part);
        }
    }
}
