// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.workbench.check.Checks;
import java.nio.file.Files;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** The television example as a diagram, with no text open. */
@ExtendWith(ErrorLog.class)
abstract class DiagramScene {
    static final String TV = "operating-unit:TV";
    static final String XRAY = "operating-unit:XRAY";
    static final String SZ = "inventory-organization:SZ_TV_PLANT";

    final IWorkbenchPage page =
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    Example example;
    Diagram diagram;

    @BeforeEach
    void open() throws Exception {
        page.closeAllEditors(false);
        page.getWorkbenchWindow().getShell().forceActive();
        example = Example.television();
        diagram = Diagram.open(example.project(), null);
    }

    @AfterEach
    void close() throws Exception {
        page.closeAllEditors(false);
        example.delete();
    }

    /** What stands on disk. */
    String text() throws Exception {
        return Files.readString(example.file("organizations.org").getLocation().toPath());
    }

    /** Waits until the checks have seen the texts as they are. */
    void settle() throws Exception {
        Checks.service().checked(example.project(), new NullProgressMonitor());
        for (int i = 0; i < 30; i++) {
            Driver.work();
        }
    }
}
