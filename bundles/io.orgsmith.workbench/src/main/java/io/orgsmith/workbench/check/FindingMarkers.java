// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.check;

import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.jobs.Job;

/** What was found in a project, as markers: in editors, in the Problems view, in the tree of projects. */
public final class FindingMarkers {
    public static final String TYPE = "io.orgsmith.workbench.finding";
    /** The marker's attribute with a rule id or the code of an error. */
    public static final String RULE = "rule";

    private final IProject project;
    private Map<IResource, List<Finding>> shown = Map.of();
    private boolean isOver;

    FindingMarkers(IProject project) {
        this.project = project;
    }

    /** Takes all markers away. */
    synchronized void clean() throws CoreException {
        project.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
        shown = Map.of();
    }

    /** Shows nothing from now on: the project is closed or deleted, and another of its name may come. */
    synchronized void end() {
        isOver = true;
    }

    /**
     * Replaces markers where they differ from those shown last; of a file in another project nothing is shown. The
     * project cannot be deleted meanwhile.
     */
    void show(Snapshot snapshot) {
        var found = snapshot.diagnostics().stream()
                .filter(diagnostic ->
                        diagnostic.place().file().startsWith(snapshot.project().folder()))
                .collect(Collectors.groupingBy(
                        diagnostic -> resource(snapshot, diagnostic),
                        Collectors.mapping(Finding::of, Collectors.toList())));
        var job = Job.createSystem("Orgsmith markers", (IProgressMonitor monitor) -> ResourcesPlugin.getWorkspace()
                .run(inner -> replace(found), project, IWorkspace.AVOID_UPDATE, monitor));
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private synchronized void replace(Map<IResource, List<Finding>> found) throws CoreException {
        if (isOver || !project.isAccessible()) {
            return;
        }
        if (shown.isEmpty()) {
            clean();
        }
        for (var before : shown.keySet()) {
            if (before.exists() && !shown.get(before).equals(found.get(before))) {
                before.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
            }
        }
        for (var now : found.entrySet()) {
            if (now.getKey().exists() && !now.getValue().equals(shown.get(now.getKey()))) {
                for (var finding : now.getValue()) {
                    now.getKey().createMarker(TYPE, finding.attributes());
                }
            }
        }
        shown = found;
    }

    private IResource resource(Snapshot snapshot, Diagnostic diagnostic) {
        var below = snapshot.project()
                .folder()
                .relativize(diagnostic.place().file())
                .toString();
        return below.isEmpty() ? project : project.getFile(Path.fromOSString(below));
    }
}
