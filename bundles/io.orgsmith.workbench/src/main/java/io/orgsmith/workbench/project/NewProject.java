// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.project;

import io.orgsmith.workbench.build.Nature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;

/** Makes a project with its files; its builder runs when all are there. */
final class NewProject extends WorkspaceModifyOperation {
    private final IProject project;
    private final Start start;

    NewProject(IProject project, Start start) {
        this.project = project;
        this.start = start;
    }

    @Override
    protected void execute(IProgressMonitor monitor) throws CoreException, InvocationTargetException {
        try {
            var files = start.files();
            var progress = SubMonitor.convert(monitor, Texts.of("creating", project.getName()), files.size() + 2);
            var description = project.getWorkspace().newProjectDescription(project.getName());
            description.setNatureIds(new String[] {Nature.ID});
            project.create(description, progress.split(1));
            project.open(progress.split(1));
            project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
            for (var file : files.entrySet()) {
                var content = new ByteArrayInputStream(file.getValue());
                project.getFile(file.getKey()).create(content, true, progress.split(1));
            }
        } catch (IOException e) {
            throw new InvocationTargetException(e);
        }
    }

    /** The file to open when it is done. */
    IFile main() {
        return project.getFile(start.main());
    }
}
