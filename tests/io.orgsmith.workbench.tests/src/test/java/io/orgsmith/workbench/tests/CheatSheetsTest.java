// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What leads a beginner step by step. */
@ExtendWith(ErrorLog.class)
class CheatSheetsTest {
    private final IWorkbenchPage page =
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @AfterEach
    void close() {
        Widgets.closeDialogs();
        page.hideView(page.findView(SheetView.ID));
    }

    @Test
    void theHelpMenuListsThem() {
        var menu = Menus.of("Help", "Cheat Sheets");
        assertThat(menu)
                .containsExactly(
                        "Your first model", "Draw your first diagram", "Import an existing EBS", "From drift to fix");
    }

    @Test
    void aSheetOpensBesideTheEditorsAndItsFirstStepOpensAWizard() throws Exception {
        var sheet = SheetView.begin("import");
        Picture.take("cheat-sheet");
        sheet.perform();
        Driver.waitUntil("the import is open", () -> Widgets.shell("Import Organizations")
                .isPresent());
    }

    @Test
    void aStepIsDoneWhenItIsDoneAndNotWhenItsDialogIsCancelled() throws Exception {
        var sheet = SheetView.begin("first");
        sheet.perform();
        Driver.waitUntil("the wizard is open", () -> Widgets.shell("New Organization Project")
                .isPresent());
        var wizard = Widgets.shell("New Organization Project").orElseThrow();
        Keys.escape();
        Driver.waitUntil("it is cancelled", wizard::isDisposed);
        Picture.take("cheat-sheet-cancelled");
        assertThat(sheet.link("perform")).as("of the next step").isNull();
        sheet.complete();
        Driver.waitUntil("the next step is open", () -> sheet.link("when complete") == null);
        sheet.await("perform");
    }

    /** Where a dialog can be cancelled or work can fail, only the user knows whether the step is done. */
    @Test
    void eachStepThatAsksOrWorksIsConfirmed() throws Exception {
        for (var name : Sheet.NAMES) {
            for (var language : new String[] {"", "_zh"}) {
                assertThat(Sheet.of(name, language).unconfirmed())
                        .allMatch(command -> command.startsWith("org.eclipse.ui.views.showView"));
            }
        }
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
}
