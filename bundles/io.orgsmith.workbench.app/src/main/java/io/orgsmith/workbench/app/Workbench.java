// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.app;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.model.ContributionComparator;
import org.eclipse.ui.model.IContributionService;

/** What the workbench begins and ends with. */
final class Workbench extends WorkbenchAdvisor {
    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        WorkbenchImages.declare(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return "io.orgsmith.workbench.perspective";
    }

    @Override
    public ContributionComparator getComparatorFor(String contributions) {
        return contributions.equals(IContributionService.TYPE_PREFERENCE)
                ? new OursFirst()
                : super.getComparatorFor(contributions);
    }

    @Override
    public void preStartup() {
        StraySettings.removeFrom(PlatformUI.getWorkbench().getPreferenceManager());
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new Window(configurer);
    }

    @Override
    public void postShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
