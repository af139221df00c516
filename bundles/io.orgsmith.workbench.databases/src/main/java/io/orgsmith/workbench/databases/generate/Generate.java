// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.generate;

import io.orgsmith.workbench.databases.ChosenProject;
import io.orgsmith.workbench.databases.Projects;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.wizard.RunDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

/** File > Generate EBS Scripts. */
public final class Generate extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        open(HandlerUtil.getActiveShell(event), ChosenProject.of(event));
        return null;
    }

    /** @param project that is offered first; null for none */
    public static void open(Shell shell, IProject project) {
        // What is on disk is what is read; the user may not want to save.
        if (IDE.saveAllEditors(Projects.all().toArray(IResource[]::new), true)) {
            new RunDialog(shell, new GenerateWizard(project), Texts.of("generate.verb")).open();
        }
    }
}
