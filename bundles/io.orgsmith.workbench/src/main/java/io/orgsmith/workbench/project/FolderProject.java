// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.project;

import io.orgsmith.workbench.build.Nature;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;

/** A folder that holds files already, as a project that stays where it lies. */
public record FolderProject(IPath folder) {

    /**
     * Opens the project of the folder; makes it where there is none.
     *
     * @throws CoreException when the folder cannot be a project, as inside of another one
     */
    public IProject open(IProgressMonitor monitor) throws CoreException {
        var root = ResourcesPlugin.getWorkspace().getRoot();
        var known = Stream.of(root.getProjects())
                .filter(project -> folder.equals(project.getLocation()))
                .findFirst();
        var description = description();
        var project = known.orElseGet(() -> root.getProject(description.getName()));
        if (!project.exists()) {
            project.create(description, monitor);
        }
        project.open(monitor);
        checked(project, monitor);
        return project;
    }

    private IProjectDescription description() throws CoreException {
        var workspace = ResourcesPlugin.getWorkspace();
        boolean isInside = workspace.getRoot().getLocation().equals(folder.removeLastSegments(1));
        var name = isInside ? folder.lastSegment() : FreeName.of(folder.lastSegment());
        var written = folder.append(IProjectDescription.DESCRIPTION_FILE_NAME);
        var description = written.toFile().exists()
                ? workspace.loadProjectDescription(written)
                : workspace.newProjectDescription(name);
        description.setLocation(isInside ? null : folder);
        return description;
    }

    /** Has its texts checked, whatever else it is. */
    private static void checked(IProject project, IProgressMonitor monitor) throws CoreException {
        if (!project.hasNature(Nature.ID)) {
            var description = project.getDescription();
            var natures = new ArrayList<>(List.of(description.getNatureIds()));
            natures.add(Nature.ID);
            description.setNatureIds(natures.toArray(String[]::new));
            project.setDescription(description, monitor);
        }
    }
}
