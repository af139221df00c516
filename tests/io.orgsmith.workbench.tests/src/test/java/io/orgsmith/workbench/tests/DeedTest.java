// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.databases.Lab;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the links of the cheat sheets do, followed with the mouse. */
class DeedTest extends DatabasesScene {
    private SheetView sheet;

    @AfterEach
    void closeSheet() {
        new SheetView(Databases.page()).close();
    }

    /** Goes through the first steps, the project being there already. */
    private void toMakingALab() throws Exception {
        sheet = SheetView.begin("first");
        sheet.perform();
        cancel(dialog("New Organization Project"));
        sheet.complete();
        sheet.perform();
        sheet.perform();
        sheet.complete();
    }

    private static void cancel(Shell dialog) throws Exception {
        Keys.escape();
        Driver.waitUntil("it is closed", dialog::isDisposed);
    }

    private void apply() throws Exception {
        sheet.perform();
        var wizard = dialog("Apply to the lab");
        Mouse.click(Widgets.button(wizard, "Apply"));
        close(wizard);
        sheet.complete();
    }

    @Test
    void theLabOfTheOnlyProjectIsMadeAndApplied() throws Exception {
        toMakingALab();
        sheet.perform();
        Driver.waitUntil("the lab is made", () -> new Lab(example.project()).isThere());
        sheet.complete();
        apply();
        Picture.take("cheat-sheet-applied");
        assertThat(Databases.open().lab().getText(1)).contains(", text ");
    }

    @Test
    void fromDriftToFixWithTheMouseAlone() throws Exception {
        var lab = new Lab(example.project());
        lab.make("12.2");
        sheet = SheetView.begin("drift");
        apply();
        sheet.perform();
        cancel(dialog("Change by Hand"));
        sheet.complete();
        sheet.perform();
        Comparison.awaiting("drift", "no drift");
        sheet.complete();
        sheet.perform();
        sheet.perform();
        sheet.perform();
        cancel(dialog("Apply"));
        sheet.complete();
        sheet.perform();
        Comparison.awaiting("verify", "verified");
    }

    @Test
    void aLabThatIsThereAlreadyIsSaidToBe() throws Exception {
        new Lab(example.project()).make("12.2");
        toMakingALab();
        sheet.perform();
        assertThat(Dialogs.words(dialog("Make Lab"))).contains("the lab of television is there already");
    }

    @Test
    void ofTwoLabsOneIsAskedFor() throws Exception {
        var other = Example.copy("television2");
        try {
            other.checked();
            toMakingALab();
            sheet.perform();
            var question = dialog("Make Lab");
            Picture.take("which-database");
            Mouse.click(Widgets.button(question, "OK"));
            Driver.waitUntil("one is made", () -> new Lab(example.project()).isThere());
            assertThat(new Lab(other.project()).isThere()).isFalse();
        } finally {
            other.delete();
        }
    }
}
