// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.workbench.check.FindingMarkers;
import io.orgsmith.workspace.Severity;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.PlatformUI;

/** Marks files, folders and projects in which something was found, wherever the workbench shows them. */
public final class FindingDecorator extends LabelProvider
        implements ILightweightLabelDecorator, IResourceChangeListener {
    public FindingDecorator() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof IResource resource && resource.isAccessible()) {
            int worst = severity(resource);
            if (worst >= IMarker.SEVERITY_WARNING) {
                var severity = worst == IMarker.SEVERITY_ERROR ? Severity.ERROR : Severity.WARNING;
                decoration.addOverlay(LineIcons.overlay(severity), IDecoration.BOTTOM_LEFT);
            }
        }
    }

    /** May be deleted meanwhile: then there is nothing to show. */
    private static int severity(IResource resource) {
        try {
            return resource.findMaxProblemSeverity(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE);
        } catch (CoreException e) {
            return -1;
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.findMarkerDeltas(FindingMarkers.TYPE, true).length > 0) {
            // Views listen that may be touched in the thread of the window alone.
            PlatformUI.getWorkbench()
                    .getDisplay()
                    .asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this)));
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        super.dispose();
    }
}
