// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.app;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The workbench as a program of its own. */
public final class Application implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        Display.setAppName("Orgsmith");
        About.tellVersion();
        var display = PlatformUI.createDisplay();
        try {
            if (!ownsItsFolder()) {
                MessageDialog.openError(null, "Orgsmith", Texts.of("folder.used", folder()));
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new Workbench());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            var workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }

    /** Two programs in one folder of projects would overwrite each other's work. */
    private static boolean ownsItsFolder() {
        var folder = Platform.getInstanceLocation();
        try {
            return folder.lock();
        } catch (IOException e) {
            ILog.get().error("cannot lock " + folder.getURL(), e);
            return false;
        }
    }

    private static String folder() {
        return Platform.getInstanceLocation().getURL().getPath();
    }
}
