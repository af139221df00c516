// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a new user sees first. */
@ExtendWith(ErrorLog.class)
class WelcomeTest {
    private static final String WELCOME = "io.orgsmith.workbench.welcome";

    private final IWorkbenchPage page =
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @AfterEach
    void close() {
        page.closeAllEditors(false);
    }

    @Test
    void itHasFiveDoors() throws Exception {
        Commands.run("io.orgsmith.workbench.help.welcome");
        assertThat(page.getActiveEditor().getSite().getId()).isEqualTo(WELCOME);
        assertThat(Widgets.all(page.getWorkbenchWindow().getShell(), Link.class))
                .extracting(Link::getText)
                .contains(
                        "<a>Begin with an example</a>",
                        "<a>Draw in an empty project</a>",
                        "<a>Open a folder</a>",
                        "<a>Import a database</a>",
                        "<a>Be led step by step</a>");
        Picture.take("welcome");
    }

    @Test
    void aDoorLeadsToTheImport() throws Exception {
        Commands.run("io.orgsmith.workbench.help.welcome");
        Links.tap(page.getWorkbenchWindow().getShell(), "Import a database");
        Driver.waitUntil("the import is open", () -> Widgets.shell("Import Organizations")
                .isPresent());
        Widgets.closeDialogs();
    }

    @Test
    void aDoorLeadsToTheSheets() throws Exception {
        Commands.run("io.orgsmith.workbench.help.welcome");
        Links.tap(page.getWorkbenchWindow().getShell(), "Be led step by step");
        Driver.waitUntil("the sheet is there", () -> page.findView(SheetView.ID) != null);
        page.hideView(page.findView(SheetView.ID));
    }

    @Test
    void theExampleIsSelectedAndHasAName() throws Exception {
        Commands.run("io.orgsmith.workbench.help.welcome");
        Links.tap(page.getWorkbenchWindow().getShell(), "Begin with an example");
        Driver.waitUntil(
                "it is open", () -> Widgets.shell("New Organization Project").isPresent());
        var wizard = Widgets.shell("New Organization Project").orElseThrow();
        assertThat(Widgets.all(wizard, org.eclipse.swt.widgets.List.class)
                        .get(0)
                        .getSelection())
                .singleElement()
                .asString()
                .contains("televisions");
        assertThat(Widgets.button(wizard, "Finish").isEnabled()).isTrue();
        Picture.take("begin-with-an-example");
        Widgets.closeDialogs();
    }

    @Test
    void anEmptyProjectIsADoorAndItsSheetLeadsOn() throws Exception {
        Commands.run("io.orgsmith.workbench.help.welcome");
        Links.tap(page.getWorkbenchWindow().getShell(), "Draw in an empty project");
        Driver.waitUntil(
                "it is open", () -> Widgets.shell("New Organization Project").isPresent());
        var wizard = Widgets.shell("New Organization Project").orElseThrow();
        assertThat(Widgets.all(wizard, org.eclipse.swt.widgets.List.class)
                        .get(0)
                        .getSelection())
                .containsExactly("Empty project");
        Widgets.closeDialogs();
        assertThat(SheetView.shown(page)).isEqualTo("draw");
        page.hideView(page.findView(SheetView.ID));
    }

    @Test
    void itOpensOnceOnly() throws Exception {
        Commands.run("io.orgsmith.workbench.help.welcome");
        Commands.run("io.orgsmith.workbench.help.welcome");
        assertThat(page.getEditorReferences()).hasSize(1);
    }

    @Test
    void itComesByItselfTheFirstTimeAndNotAgain() throws Exception {
        var preferences = PlatformUI.getPreferenceStore();
        assertThat(preferences.getBoolean(IWorkbenchPreferenceConstants.SHOW_INTRO))
                .isFalse();
        preferences.setValue(IWorkbenchPreferenceConstants.SHOW_INTRO, true);
        for (int expected : new int[] {1, 0}) {
            var window = PlatformUI.getWorkbench().openWorkbenchWindow("io.orgsmith.workbench.perspective", null);
            assertThat(window.getActivePage().getEditorReferences()).hasSize(expected);
            window.close();
        }
    }
}
