// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.generate;

import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.wizard.Log;
import io.orgsmith.workbench.databases.wizard.RunWizard;
import io.orgsmith.workspace.folder.GeneratedFolder;
import java.io.IOException;
import java.time.Instant;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** Writes the scripts for a DBA into a folder of the project, and opens the first. */
public final class GenerateWizard extends RunWizard {
    private final GeneratePage page;

    /** @param chosen the project that is offered first; null for none */
    public GenerateWizard(IProject chosen) {
        this(new GeneratePage(chosen));
    }

    private GenerateWizard(GeneratePage page) {
        super(Texts.of("generate.title"), page);
        this.page = page;
    }

    @Override
    protected Outcome run(IProgressMonitor monitor, Log says) throws IOException, CoreException {
        var choice = page.choice();
        monitor.beginTask(getWindowTitle(), IProgressMonitor.UNKNOWN);
        says.say(Texts.of("generate.plans", choice.order().release().getLiteral()));
        var files = choice.order().files(Instant.now());
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        new GeneratedFolder(choice.folder().getLocation().toPath()).write(files);
        choice.folder().refreshLocal(IResource.DEPTH_INFINITE, monitor);
        files.keySet().forEach(name -> says.say("  " + name));
        getShell().getDisplay().asyncExec(() -> open(choice));
        return new Outcome(
                Texts.of(
                        "generate.done",
                        files.size(),
                        choice.folder().getFullPath().makeRelative()),
                true);
    }

    private static void open(GenerateChoice choice) {
        try {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            IDE.openEditor(page, choice.folder().getFile("apply.sql"));
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
