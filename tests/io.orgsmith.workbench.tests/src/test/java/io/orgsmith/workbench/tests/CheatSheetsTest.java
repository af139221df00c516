// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What leads a beginner step by step. */
@ExtendWith(ErrorLog.class)
class CheatSheetsTest {
    private static final String VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
    private static final String DATABASES = "io.orgsmith.workbench.databases.view";

    private final IWorkbenchPage page =
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @AfterEach
    void close() {
        Widgets.closeDialogs();
        page.hideView(page.findView(VIEW));
    }

    @Test
    void theHelpMenuListsThem() {
        var menu = Menus.of("Help", "Cheat Sheets");
        assertThat(menu).containsExactly("Your first model", "Import an existing EBS", "From drift to fix");
    }

    @Test
    void aSheetOpensBesideTheEditorsAndItsFirstStepOpensAView() throws Exception {
        Commands.run(
                "io.orgsmith.workbench.help.sheet",
                "io.orgsmith.workbench.help.sheet.id",
                "io.orgsmith.workbench.help.drift");
        var part = page.findView(VIEW);
        assertThat(part).isNotNull();
        var shell = page.getWorkbenchWindow().getShell();
        Driver.waitUntil("the sheet is there", () -> link(shell, "Begin") != null);
        Picture.take("cheat-sheet");
        Links.follow(link(shell, "Begin"));
        page.hideView(page.findView(DATABASES));
        Driver.waitUntil("the step is open", () -> link(shell, "perform") != null);
        Links.follow(link(shell, "perform"));
        Driver.waitUntil("the databases are there", () -> page.findView(DATABASES) != null);
    }

    @Test
    void eachSheetHasTheSameStepsAndLinksInBothLanguages() throws Exception {
        for (var name : Sheet.NAMES) {
            var english = Sheet.of(name, "");
            var chinese = Sheet.of(name, "_zh");
            assertThat(chinese.steps()).hasSameSizeAs(english.steps()).doesNotContainAnyElementsOf(english.steps());
            assertThat(chinese.commands()).isEqualTo(english.commands());
            assertThat(chinese.title()).isNotEqualTo(english.title());
        }
    }

    @Test
    void eachLinkLeadsToAViewOrWizardThatIsThere() throws Exception {
        var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (var name : Sheet.NAMES) {
            for (var written : Sheet.of(name, "").commands()) {
                var command = commands.deserialize(written);
                assertThat(command.getCommand().isHandled()).as(written).isTrue();
                var view = command.getParameterMap().get("org.eclipse.ui.views.showView.viewId");
                if (view != null) {
                    var found = PlatformUI.getWorkbench().getViewRegistry().find((String) view);
                    assertThat(found).as(written).isNotNull();
                }
            }
        }
    }

    private static ImageHyperlink link(Composite part, String words) {
        return Widgets.all(part, ImageHyperlink.class).stream()
                .filter(link -> String.valueOf(link.getText()).contains(words))
                .findFirst()
                .orElse(null);
    }
}
