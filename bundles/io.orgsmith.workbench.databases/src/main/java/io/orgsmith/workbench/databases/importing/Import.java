// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.importing;

import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.wizard.RunDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** File > Import Organizations. */
public final class Import extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        open(HandlerUtil.getActiveShell(event), null);
        return null;
    }

    /** @param database that is offered first; null for none */
    public static void open(Shell shell, Database database) {
        new RunDialog(shell, new ImportWizard(database), Texts.of("import.verb")).open();
    }
}
