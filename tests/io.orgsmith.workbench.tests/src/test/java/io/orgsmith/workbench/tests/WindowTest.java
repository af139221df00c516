// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The window as it first opens. */
@ExtendWith(ErrorLog.class)
class WindowTest {
    /** What stands in a tab beside its name, in pixels. */
    private static final int ICON = 20;

    private static final int CLOSE = 20;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();

    @Test
    void theMenusAreOursAndNoOthers() {
        assertThat(Stream.of(window.getShell().getMenuBar().getItems())
                        .map(MenuItem::getText)
                        .map(text -> text.replace("&", "")))
                .containsExactly("File", "Edit", "Navigate", "Window", "Help");
    }

    @Test
    void theHelpMenuBeginsWithOurHelp() {
        assertThat(Menus.of("Help"))
                .startsWith("Welcome", "Orgsmith Help")
                .doesNotContain("Show Active Keybindings...");
    }

    @Test
    void theViewsOfThePerspectiveAreThere() {
        window.getActivePage().resetPerspective();
        assertThat(window.getActivePage().getPerspective().getId()).isEqualTo("io.orgsmith.workbench.perspective");
        assertThat(Stream.of(window.getActivePage().getViewReferences()).map(view -> view.getId()))
                .containsExactlyInAnyOrder(
                        "io.orgsmith.workbench.explorer.view",
                        "org.eclipse.ui.navigator.ProjectExplorer",
                        "org.eclipse.ui.views.ContentOutline",
                        "org.eclipse.ui.views.ProblemView",
                        "org.eclipse.ui.views.PropertySheet",
                        Databases.VIEW);
    }

    @Test
    void theTabInFrontShowsItsWholeName() throws Exception {
        window.getActivePage().resetPerspective();
        Driver.work();
        var tab = Widgets.all(window.getShell(), CTabFolder.class).stream()
                .flatMap(folder -> Stream.of(folder.getItems()))
                .filter(item -> item.getText().equals("Organizations"))
                .findFirst()
                .orElseThrow();
        var gc = new GC(tab.getParent());
        int name = gc.textExtent(tab.getText()).x;
        gc.dispose();
        Picture.take("perspective");
        assertThat(tab.getBounds().width).isGreaterThan(ICON + name + CLOSE);
    }

    @Test
    void theWindowHasOurNameAndIcon() {
        assertThat(window.getShell().getText()).contains("Orgsmith");
        assertThat(window.getShell().getImages()).hasSize(5);
    }
}
