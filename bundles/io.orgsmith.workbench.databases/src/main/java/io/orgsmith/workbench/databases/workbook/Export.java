// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.workbook;

import io.orgsmith.workbench.databases.ChosenProject;
import io.orgsmith.workbench.databases.Projects;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.wizard.RunDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

/** File > Export to Spreadsheet. */
public final class Export extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        // What is on disk is what is read; the user may not want to save.
        if (IDE.saveAllEditors(Projects.all().toArray(IResource[]::new), true)) {
            var wizard = new ExportWizard(ChosenProject.of(event));
            new RunDialog(HandlerUtil.getActiveShell(event), wizard, Texts.of("workbook.verb")).open();
        }
        return null;
    }
}
