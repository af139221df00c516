// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import java.nio.file.Path;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;

/** Notices when a saved plan or its approvals are written anew, be it by another program. */
final class Watch implements IResourceChangeListener, AutoCloseable {
    private final Path file;
    private final Runnable changed;

    /** @param changed is run in the thread of the window */
    Watch(Path file, Runnable changed) {
        this.file = file;
        this.changed = changed;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(this::visit);
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }

    private boolean visit(IResourceDelta delta) {
        var location = delta.getResource().getLocation();
        if (location != null && isOurs(location.toPath()) && delta.getKind() != IResourceDelta.REMOVED) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(changed);
        }
        return true;
    }

    private boolean isOurs(Path path) {
        return path.startsWith(file.getParent())
                && path.getFileName().toString().startsWith(file.getFileName().toString());
    }

    @Override
    public void close() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }
}
