// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.header;

import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;

/** The size at which all of a diagram is in sight. It holds while the diagram changes, until somebody chooses another one. */
public final class FitZoom implements ZoomListener {
    private final ZoomManager zoom;
    private boolean isOn;
    private boolean isFitting;

    public FitZoom(ZoomManager zoom) {
        this.zoom = zoom;
        zoom.addZoomListener(this);
    }

    /** Brings all into sight; not larger than it is. */
    public void fit() {
        isFitting = true;
        zoom.setZoomAsText(ZoomManager.FIT_ALL);
        if (zoom.getZoom() > 1) {
            zoom.setZoom(1);
        }
        isFitting = false;
        isOn = true;
    }

    /** After the diagram got another size. */
    public void refit() {
        if (isOn) {
            fit();
        }
    }

    /** Whether all is kept in sight. */
    public boolean isOn() {
        return isOn;
    }

    @Override
    public void zoomChanged(double factor) {
        isOn = isFitting;
    }
}
