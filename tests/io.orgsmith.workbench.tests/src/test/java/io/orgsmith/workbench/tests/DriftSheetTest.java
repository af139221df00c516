// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who looks for drift is led to the cheat sheet that says what to do about it. */
class DriftSheetTest extends DatabasesScene {
    @AfterEach
    void closeSheet() throws Exception {
        new SheetView(Databases.page()).close();
        Databases.page().hideView(Databases.page().findView("io.orgsmith.workbench.help.view"));
    }

    private static void sheetIsOpen() throws Exception {
        Driver.waitUntil("the sheet is there", () -> Databases.page().findView(SheetView.ID) != null);
        assertThat(new SheetView(Databases.page()).await("Click to ")).isNotNull();
    }

    @Test
    void theViewLeadsThereBeforeAnythingIsInIt() throws Exception {
        Databases.page().showView("io.orgsmith.workbench.databases.drift");
        Picture.take("drift-empty");
        Links.tap(SavedPlanScene.window(), "From drift to fix");
        sheetIsOpen();
    }

    @Test
    void thePageOfHelpDoes() throws Exception {
        Commands.run("io.orgsmith.workbench.help.show", "io.orgsmith.workbench.help.topic", "drift");
        var page = Widgets.all(SavedPlanScene.window(), StyledText.class).stream()
                .filter(text -> text.getText().contains("From drift to fix"))
                .findFirst()
                .orElseThrow();
        var place = page.getLocationAtOffset(page.getText().indexOf("drift to fix"));
        Mouse.tap(page.toDisplay(place.x, place.y + page.getLineHeight() / 2));
        sheetIsOpen();
    }
}
