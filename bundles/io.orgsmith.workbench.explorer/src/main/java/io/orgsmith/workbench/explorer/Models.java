// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.workbench.build.Nature;
import io.orgsmith.workbench.check.CheckListener;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workspace.Snapshot;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/**
 * The last state of each open project that could be read: a mistake in the text does not empty the views. To be closed by
 * the view that made it.
 */
public final class Models implements CheckListener, IResourceChangeListener {
    private final Map<IProject, State> known = new TreeMap<>(Comparator.comparing(IProject::getName));
    private final Runnable changed;

    /** @param changed called from any thread when something is to be shown anew */
    public Models(Runnable changed) {
        this.changed = changed;
    }

    public void start() {
        Checks.service().addListener(this);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        for (var project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            ask(project);
        }
    }

    public void close() {
        Checks.service().removeListener(this);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    /** Of the open projects by name. What a check found that came too late for a project that is gone does not count. */
    public synchronized Map<IProject, State> all() {
        known.keySet().removeIf(project -> !project.isAccessible());
        return new LinkedHashMap<>(known);
    }

    public synchronized Optional<State> of(IProject project) {
        return Optional.ofNullable(known.get(project));
    }

    @Override
    public void checked(IProject project, Snapshot snapshot) {
        synchronized (this) {
            State.of(snapshot)
                    .ifPresentOrElse(
                            state -> known.put(project, state),
                            () -> known.computeIfPresent(project, (same, before) -> before.outdated()));
        }
        changed.run();
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        var projects = Stream.of(event.getDelta().getAffectedChildren())
                .filter(Models::isOpenedOrGone)
                .map(IResourceDelta::getResource)
                .toList();
        if (!projects.isEmpty()) {
            synchronized (this) {
                projects.forEach(known::remove);
            }
            changed.run();
        }
    }

    private static boolean isOpenedOrGone(IResourceDelta project) {
        return project.getKind() == IResourceDelta.REMOVED || (project.getFlags() & IResourceDelta.OPEN) != 0;
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
