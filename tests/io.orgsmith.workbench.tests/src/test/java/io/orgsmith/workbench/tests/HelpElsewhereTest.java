// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In an Eclipse that does more than organizations, F1 is ours only in our perspective. */
@ExtendWith(ErrorLog.class)
class HelpElsewhereTest {
    private static final String OURS = "io.orgsmith.workbench.perspective";
    private static final String ANOTHER = "org.eclipse.team.ui.TeamSynchronizingPerspective";

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();

    @AfterEach
    void back() throws Exception {
        PlatformUI.getWorkbench().showPerspective(OURS, window);
        var another = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(ANOTHER);
        window.getActivePage().closePerspective(another, false, false);
    }

    @Test
    void inAnotherPerspectiveF1IsLeftToTheEclipse() throws Exception {
        Driver.waitUntil("ours", this::isOurs);
        PlatformUI.getWorkbench().showPerspective(ANOTHER, window);
        Driver.waitUntil("the help of the Eclipse", () -> !isOurs());
        PlatformUI.getWorkbench().showPerspective(OURS, window);
        Driver.waitUntil("ours again", this::isOurs);
        assertThat(window.getActivePage().getPerspective().getId()).isEqualTo(OURS);
    }

    @Test
    void theHelpMenuNamesWhoseHelpItIs() {
        assertThat(Menus.of("Help")).containsOnlyOnce("Orgsmith Help").doesNotContain("Help Contents");
    }

    private boolean isOurs() {
        var commands = window.getService(ICommandService.class);
        return commands.getCommand("io.orgsmith.workbench.help.show").isHandled();
    }
}
