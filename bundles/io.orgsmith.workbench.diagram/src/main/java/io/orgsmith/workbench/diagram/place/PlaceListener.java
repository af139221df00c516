// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.place;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;

/** Tells when a side file changed, whoever changed it. To be closed by who made it. */
public final class PlaceListener implements IResourceChangeListener {
    private final PlaceFile file;
    private final Runnable changed;

    /** @param changed called from any thread */
    public PlaceListener(PlaceFile file, Runnable changed) {
        this.file = file;
        this.changed = changed;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getDelta() != null && event.getDelta().findMember(file.file().getFullPath()) != null) {
            changed.run();
        }
    }

    public void close() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }
}
