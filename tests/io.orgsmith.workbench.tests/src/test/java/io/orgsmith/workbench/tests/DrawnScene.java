// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.workbench.build.Nature;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.diagram.DiagramEditor;
import io.orgsmith.workbench.diagram.input.DiagramInput;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A project of one file as a diagram, with no text open: what it says at first is up to the test. */
@ExtendWith(ErrorLog.class)
abstract class DrawnScene {
    final IWorkbenchPage page =
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    IProject project;
    Diagram diagram;

    abstract String start() throws Exception;

    @BeforeEach
    void openDiagram() throws Exception {
        page.closeAllEditors(false);
        page.getWorkbenchWindow().getShell().forceActive();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("drawn");
        project.create(null);
        project.open(null);
        var description = project.getDescription();
        description.setNatureIds(new String[] {Nature.ID});
        project.setDescription(description, null);
        file().create(new ByteArrayInputStream(start().getBytes(StandardCharsets.UTF_8)), true, null);
        diagram = new Diagram((DiagramEditor) page.openEditor(new DiagramInput(project, null), DiagramEditor.ID));
        Beside.theWindow(() -> Checks.service().checked(project, new NullProgressMonitor()));
        Driver.waitUntil("the file is drawn", () -> diagram.editor().drawing() != null);
    }

    @AfterEach
    void closeDiagram() throws Exception {
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    IFile file() {
        return project.getFile("drawn.org");
    }

    /** What stands on disk. */
    String text() throws Exception {
        return Files.readString(path());
    }

    /** Waits until the picture is of the text as it is: whoever draws looks at it. */
    void look() throws Exception {
        Driver.waitUntil("the picture is up to date", () -> text().equals(diagram.editor()
                .drawing()
                .state()
                .text(path().toRealPath().toUri())));
    }

    private Path path() {
        return file().getLocation().toPath();
    }
}
