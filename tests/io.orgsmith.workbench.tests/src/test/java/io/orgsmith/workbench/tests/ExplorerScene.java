// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** The television example in the organization explorer, by business group, with no editor open. */
@ExtendWith(ErrorLog.class)
abstract class ExplorerScene {
    final IWorkbenchPage page =
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    Example example;
    Explorer explorer;

    @BeforeEach
    void project() throws Exception {
        page.closeAllEditors(false);
        page.getWorkbenchWindow().getShell().forceActive();
        explorer = Explorer.open();
        explorer.waitForWhatIsGone();
        example = Example.television();
        explorer.waitForLines();
    }

    @AfterEach
    void removeTheProject() throws Exception {
        page.closeAllEditors(false);
        explorer.filter().setText("");
        Toolbar.press(explorer.view(), "By business group");
        if (Toolbar.button(explorer.view(), "Link with Editor").getSelection()) {
            Toolbar.press(explorer.view(), "Link with Editor");
        }
        example.delete();
        Driver.waitUntil("the explorer is empty", () -> explorer.tree().getItemCount() == 0);
    }
}
