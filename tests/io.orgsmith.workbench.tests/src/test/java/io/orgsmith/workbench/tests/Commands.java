// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.HashMap;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Does what a menu or a link does, where no mouse need be moved for it. */
final class Commands {
    private Commands() {}

    /** Runs a command; its parameters are given as name and value, one after the other. */
    static void run(String id, String... parameters) throws Exception {
        var workbench = PlatformUI.getWorkbench();
        var values = new HashMap<String, String>();
        for (int i = 0; i < parameters.length; i += 2) {
            values.put(parameters[i], parameters[i + 1]);
        }
        var command = workbench.getService(ICommandService.class).getCommand(id);
        workbench
                .getService(IHandlerService.class)
                .executeCommand(ParameterizedCommand.generateCommand(command, values), null);
        Driver.work();
    }
}
