// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Background;
import io.orgsmith.workbench.databases.work.Proposed;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** Saves a plan in its project, and opens it. */
final class SavePlanWizard extends Wizard {
    private final Proposed proposed;
    private final SavePlanPage page;

    SavePlanWizard(Proposed proposed) {
        this.proposed = proposed;
        page = new SavePlanPage(proposed);
        setWindowTitle(Texts.of("action.save.title"));
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var file = page.file();
        Background.run(
                getWindowTitle(),
                monitor -> {
                    PlanFiles.save(proposed, file);
                    return file;
                },
                SavePlanWizard::open);
        return true;
    }

    private static void open(IFile file) {
        try {
            IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file, PlanEditor.ID);
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
