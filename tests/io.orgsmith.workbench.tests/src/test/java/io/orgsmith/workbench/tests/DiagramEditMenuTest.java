// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

/** The menu Edit offers what can be done with what is selected in a diagram. */
class DiagramEditMenuTest extends DiagramScene {
    private static final List<ActionFactory> OF_FIGURES = List.of(ActionFactory.COPY, ActionFactory.DELETE);

    @Test
    void nothingWhereNothingIsSelected() throws Exception {
        diagram.viewer().deselectAll();
        offers(false);
        diagram.editor().select(XRAY);
        offers(true);
        diagram.viewer().deselectAll();
        offers(false);
    }

    private static void offers(boolean is) throws Exception {
        var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (var each : OF_FIGURES) {
            Driver.waitUntil(
                    each.getId() + (is ? " is offered" : " is not offered"),
                    () -> commands.getCommand(each.getCommandId()).isEnabled() == is);
        }
    }
}
