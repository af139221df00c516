// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where views stand at first: projects left, the outline right, what is wrong below. */
public final class Perspective implements IPerspectiveFactory {
    private static final String PROJECTS = "org.eclipse.ui.navigator.ProjectExplorer";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var editors = layout.getEditorArea();
        layout.addView(PROJECTS, IPageLayout.LEFT, 0.22f, editors);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.76f, editors);
        var below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, editors);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(PROJECTS);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addPerspectiveShortcut(layout.getDescriptor().getId());
    }
}
