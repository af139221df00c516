// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.workbook;

import io.orgsmith.workbench.databases.work.Refusal;
import io.orgsmith.workspace.edit.AtomicFile;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** A workbook that is written, in a project or elsewhere. */
record WorkbookFile(Path path) {

    /** Writes it as a whole or not at all, and has its project see it. @throws Refusal when it cannot be written */
    void write(byte[] workbook, IProgressMonitor monitor) throws CoreException {
        try {
            AtomicFile.write(path, workbook);
        } catch (IOException e) {
            throw new Refusal("workbook.unwritable", path, Reason.of(e).in(Locale.getDefault()));
        }
        var file = inWorkspace();
        if (file.isPresent()) {
            file.get().getProject().refreshLocal(IResource.DEPTH_INFINITE, monitor);
        }
    }

    private Optional<IFile> inWorkspace() {
        var root = ResourcesPlugin.getWorkspace().getRoot();
        return Stream.of(root.findFilesForLocationURI(path.toUri())).findFirst();
    }

    /** Selects it where projects are shown. */
    void reveal() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        inWorkspace().ifPresent(file -> BasicNewResourceWizard.selectAndReveal(file, window));
    }
}
