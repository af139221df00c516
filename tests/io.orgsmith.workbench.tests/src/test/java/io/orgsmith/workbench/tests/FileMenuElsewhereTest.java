// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In an Eclipse that does more than organizations, the File menu has our lines only where somebody works on them. */
@ExtendWith(ErrorLog.class)
class FileMenuElsewhereTest {
    private static final String OURS = "io.orgsmith.workbench.perspective";
    private static final String ANOTHER = "org.eclipse.team.ui.TeamSynchronizingPerspective";
    private static final String PROJECTS = "org.eclipse.ui.navigator.ProjectExplorer";
    private static final String[] LINES = {
        "Import Organizations…", "Spreadsheet Template…", "Export to Spreadsheet…", "Generate EBS Scripts…"
    };

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private Example example;

    @BeforeEach
    void another() throws Exception {
        example = Example.television();
        window.getActivePage().closeAllEditors(false);
        PlatformUI.getWorkbench().showPerspective(ANOTHER, window);
    }

    @AfterEach
    void back() throws Exception {
        PlatformUI.getWorkbench().showPerspective(OURS, window);
        var another = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(ANOTHER);
        window.getActivePage().closePerspective(another, false, false);
        example.delete();
        var foreign = ResourcesPlugin.getWorkspace().getRoot().getProject("foreign");
        if (foreign.exists()) {
            foreign.delete(true, true, null);
        }
    }

    private void select(Object project) throws Exception {
        var projects = window.getActivePage().showView(PROJECTS);
        ((ISetSelectionTarget) projects).selectReveal(new StructuredSelection(project));
    }

    @Test
    void inAnotherPerspectiveItHasNone() throws Exception {
        Driver.waitUntil("they are gone", () -> !Menus.of("File").contains("Import Organizations…"));
        assertThat(Menus.of("File")).doesNotContain(LINES);
        PlatformUI.getWorkbench().showPerspective(OURS, window);
        Driver.waitUntil("they are back", () -> Menus.of("File").contains("Import Organizations…"));
        assertThat(Menus.of("File")).contains(LINES);
    }

    @Test
    void butItHasThemWhereAProjectOfOursIsSelected() throws Exception {
        select(example.project());
        Driver.waitUntil("they are there", () -> Menus.of("File").contains("Import Organizations…"));
        assertThat(Menus.of("File")).contains(LINES);
    }

    @Test
    void aProjectOfOthersIsNoneOfOurs() throws Exception {
        var foreign = ResourcesPlugin.getWorkspace().getRoot().getProject("foreign");
        foreign.create(null);
        foreign.open(null);
        select(foreign);
        Driver.waitUntil("they are gone", () -> !Menus.of("File").contains("Import Organizations…"));
        assertThat(Menus.of("File")).doesNotContain(LINES);
    }
}
