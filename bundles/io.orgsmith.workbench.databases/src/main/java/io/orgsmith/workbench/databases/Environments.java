// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import io.orgsmith.workbench.check.CheckListener;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.databases.work.ProjectFacts;
import io.orgsmith.workspace.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** The environments that texts declare, as far as they were checked. */
final class Environments implements CheckListener, AutoCloseable {
    private final Map<IProject, List<String>> known = new ConcurrentHashMap<>();
    private final Runnable changed;

    /** @param changed is run when a text declares others, in any thread */
    Environments(Runnable changed) {
        this.changed = changed;
        Checks.service().addListener(this);
        Projects.all().forEach(this::ask);
    }

    /** Of what was checked before somebody listened. */
    private void ask(IProject project) {
        try {
            Checks.service().snapshot(project).thenAccept(snapshot -> checked(project, snapshot));
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }

    List<String> of(IProject project) {
        return known.getOrDefault(project, List.of());
    }

    @Override
    public void checked(IProject project, Snapshot snapshot) {
        if (snapshot.project().documents().isEmpty()) {
            return;
        }
        var now = ProjectFacts.of(snapshot).environments();
        var before = known.put(project, now);
        if (!now.equals(before == null ? List.of() : before)) {
            changed.run();
        }
    }

    @Override
    public void close() {
        Checks.service().removeListener(this);
    }
}
