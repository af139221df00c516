// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.workbench.build.Nature;
import io.orgsmith.workbench.check.CheckListener;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workspace.Snapshot;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/**
 * The last state of each open project that could be read: a mistake in the text does not empty the views. To be closed by
 * the view that made it.
 */
final class Models implements CheckListener, IResourceChangeListener {
    private final Map<IProject, EffectiveModel> known = new TreeMap<>(Comparator.comparing(IProject::getName));
    private final Runnable changed;

    /** @param changed called from any thread when something is to be shown anew */
    Models(Runnable changed) {
        this.changed = changed;
    }

    void start() {
        Checks.service().addListener(this);
        ResourcesPlugin.getWorkspace()
                .addResourceChangeListener(this, IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
        for (var project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            ask(project);
        }
    }

    void close() {
        Checks.service().removeListener(this);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    synchronized Map<IProject, EffectiveModel> all() {
        return new LinkedHashMap<>(known);
    }

    synchronized Optional<EffectiveModel> of(IProject project) {
        return Optional.ofNullable(known.get(project));
    }

    @Override
    public void checked(IProject project, Snapshot snapshot) {
        synchronized (this) {
            snapshot.model().ifPresent(model -> known.put(project, model));
        }
        changed.run();
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        synchronized (this) {
            known.remove(event.getResource());
        }
        changed.run();
    }

    private void ask(IProject project) {
        try {
            if (project.isAccessible() && project.hasNature(Nature.ID)) {
                Checks.service().snapshot(project).thenAccept(snapshot -> checked(project, snapshot));
            }
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
