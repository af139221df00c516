// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.workbook;

import io.orgsmith.workbench.databases.ChosenProject;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.wizard.RunDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** File > Spreadsheet Template. */
public final class Template extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        var wizard = new TemplateWizard(ChosenProject.of(event));
        new RunDialog(HandlerUtil.getActiveShell(event), wizard, Texts.of("workbook.verb")).open();
        return null;
    }
}
