// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.importing;

import io.orgsmith.workbench.build.Nature;
import io.orgsmith.workspace.folder.ImportedFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** The project that an import writes to. */
record ImportTarget(IProject project) {
    private static final String MAIN = "enterprise.org";

    /** Makes the project where it is not there, and writes files, all or none. */
    void write(Map<String, String> texts, IProgressMonitor monitor) throws CoreException, IOException {
        if (!project.exists()) {
            var description = project.getWorkspace().newProjectDescription(project.getName());
            description.setNatureIds(new String[] {Nature.ID});
            project.create(description, monitor);
        }
        project.open(monitor);
        project.setDefaultCharset(StandardCharsets.UTF_8.name(), monitor);
        new ImportedFolder(project.getLocation().toPath()).write(texts);
        project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
    }

    /** Opens the file with the enterprise, else the first. */
    void open(Set<String> names) {
        var name = names.contains(MAIN) ? MAIN : names.stream().findFirst().orElse(MAIN);
        try {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            IDE.openEditor(page, project.getFile(name));
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
