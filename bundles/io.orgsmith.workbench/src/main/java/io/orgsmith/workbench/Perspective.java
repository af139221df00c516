// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where views stand at first: organizations and projects left, the outline right, what is wrong below. */
public final class Perspective implements IPerspectiveFactory {
    private static final String DATABASES = "io.orgsmith.workbench.databases.view";
    private static final String PROJECTS = "org.eclipse.ui.navigator.ProjectExplorer";
    private static final String SEARCH = "org.eclipse.search.ui.views.SearchView";
    private static final String EXPLORER = "io.orgsmith.workbench.explorer.view";
    private static final String MATRIX = "io.orgsmith.workbench.explorer.matrix";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var editors = layout.getEditorArea();
        var left = layout.createFolder("left", IPageLayout.LEFT, 0.29f, editors);
        left.addView(EXPLORER);
        left.addView(PROJECTS);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.73f, editors);
        var below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, editors);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addView(DATABASES);
        below.addPlaceholder(MATRIX);
        for (var comparison : new String[] {"plan", "verify", "drift"}) {
            below.addPlaceholder("io.orgsmith.workbench.databases." + comparison);
        }
        below.addPlaceholder(SEARCH);
        layout.addShowViewShortcut(EXPLORER);
        layout.addShowViewShortcut(MATRIX);
        layout.addShowViewShortcut(PROJECTS);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(DATABASES);
        layout.addNewWizardShortcut("io.orgsmith.workbench.project.new");
        layout.addNewWizardShortcut("io.orgsmith.workbench.file.new");
        layout.addPerspectiveShortcut(layout.getDescriptor().getId());
    }
}
