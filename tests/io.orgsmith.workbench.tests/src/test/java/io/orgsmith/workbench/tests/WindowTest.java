// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
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

    private static final int MARGIN = 8;

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
    void theTabsShowTheirWholeNames() throws Exception {
        window.getActivePage().resetPerspective();
        Driver.work();
        Picture.take("perspective");
        var front = tab("Organizations");
        assertThat(front.getBounds().width).isGreaterThan(ICON + width(front) + CLOSE);
        for (var name : new String[] {"Project Explorer", "Properties", "Databases"}) {
            var behind = tab(name);
            assertThat(behind.isShowing()).as(name).isTrue();
            assertThat(behind.getBounds().width).as(name).isGreaterThan(ICON + width(behind) + MARGIN);
        }
    }

    private CTabItem tab(String name) {
        return Widgets.all(window.getShell(), CTabFolder.class).stream()
                .flatMap(folder -> Stream.of(folder.getItems()))
                .filter(item -> item.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Of its name. */
    private static int width(CTabItem tab) {
        var gc = new GC(tab.getParent());
        int width = gc.textExtent(tab.getText()).x;
        gc.dispose();
        return width;
    }

    @Test
    void theWindowHasOurNameAndIcon() {
        assertThat(window.getShell().getText()).contains("Orgsmith");
        assertThat(window.getShell().getImages()).hasSize(5);
    }
}
