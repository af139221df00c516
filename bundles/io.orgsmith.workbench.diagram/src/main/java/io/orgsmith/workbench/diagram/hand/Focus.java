// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.hand;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.swt.events.FocusEvent;

/** Of a diagram the canvas has the keys, and none of its figures: draw2d would look for one among thousands each time. */
final class Focus extends DomainEventDispatcher {
    private final EditDomain domain;
    private final EditPartViewer viewer;

    Focus(EditDomain domain, EditPartViewer viewer) {
        super(domain, viewer);
        this.domain = domain;
        this.viewer = viewer;
    }

    @Override
    public void dispatchFocusGained(FocusEvent event) {
        domain.focusGained(event, viewer);
    }
}
