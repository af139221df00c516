// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.app;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.handlers.IHandlerService;

/** A window of the workbench. */
final class Window extends WorkbenchWindowAdvisor {
    Window(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        var configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1280, 800));
        configurer.setTitle("Orgsmith");
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        StrayActions.remove();
    }

    /** The first time: the welcome page. */
    @Override
    public void openIntro() {
        var preferences = PlatformUI.getPreferenceStore();
        if (preferences.getBoolean(IWorkbenchPreferenceConstants.SHOW_INTRO)) {
            preferences.setValue(IWorkbenchPreferenceConstants.SHOW_INTRO, false);
            var handlers = getWindowConfigurer().getWindow().getService(IHandlerService.class);
            try {
                handlers.executeCommand("io.orgsmith.workbench.help.welcome", null);
            } catch (CommandException e) {
                ILog.get().error(e.getMessage(), e);
            }
        }
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new Menus(configurer);
    }
}
