// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.workbench.build.Nature;
import io.orgsmith.workbench.check.CheckListener;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workspace.Snapshot;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final TreeMap<IProject, State> known = new TreeMap<>(Comparator.comparing(IProject::getName));
    private final Map<IProject, Snapshot> unread = new HashMap<>();
    private final Runnable changed;
    /** Null where only what rules have judged is of interest. */
    private final Runnable early;

    /** @param changed called from any thread when something is to be shown anew */
    public Models(Runnable changed) {
        this(changed, null);
    }

    private Models(Runnable changed, Runnable early) {
        this.changed = changed;
        this.early = early;
    }

    /**
     * Knows each state as soon as it is read, and once more when rules have judged it.
     *
     * @param early called instead when no rule has judged it yet: they begin when it returns
     */
    public static Models early(Runnable early, Runnable changed) {
        return new Models(changed, early);
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

    /** Whether there is a text that cannot be read, and none before it was. */
    public synchronized boolean isUnread(IProject project) {
        return unread.containsKey(project);
    }

    /** What is to be shown of each open project, by name. */
    synchronized List<ProjectLines> lines(Grouping grouping) {
        var all = new TreeMap<IProject, ProjectLines>(known.comparator());
        all().forEach((project, state) -> all.put(project, new Forest(project, state, grouping)));
        unread.keySet().removeIf(project -> !project.isAccessible());
        unread.forEach((project, snapshot) -> all.put(project, UnreadLines.of(project, snapshot)));
        return List.copyOf(all.values());
    }

    @Override
    public void checked(IProject project, Snapshot snapshot) {
        synchronized (this) {
            if (!project.isAccessible()) {
                // It was deleted while it was checked; one made anew under the same name is not to begin with this.
                return;
            }
            var read = State.of(snapshot);
            var before = known.get(project);
            unread.remove(project);
            if (read.isPresent()) {
                known.put(project, read.get());
            } else if (before != null) {
                known.put(project, before.outdated());
            } else {
                unread.put(project, snapshot);
            }
        }
        changed.run();
    }

    @Override
    public void read(IProject project, Snapshot unjudged) {
        if (early != null) {
            synchronized (this) {
                if (!project.isAccessible()) {
                    return;
                }
                State.unjudged(unjudged, known.get(project)).ifPresent(state -> known.put(project, state));
                unread.remove(project);
            }
            early.run();
        }
    }

    /** Only what is gone is dropped: that a project was opened may be told after it was checked. */
    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        var gone = Stream.of(event.getDelta().getAffectedChildren())
                .map(IResourceDelta::getResource)
                .filter(project -> !project.isAccessible())
                .toList();
        if (!gone.isEmpty()) {
            synchronized (this) {
                gone.forEach(known::remove);
                gone.forEach(unread::remove);
            }
            changed.run();
        }
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
