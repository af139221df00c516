// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who has only a lab changes it past the tool, and sees the drift. */
class ByHandTest extends DatabasesScene {
    @BeforeEach
    void apply() throws Exception {
        AppliedLab.of(example.project());
        databases.refresh();
        Mouse.click(databases.lab());
    }

    private Shell byHand() throws Exception {
        ContextMenu.chooseByMouse(databases.lab(), "Change by Hand…");
        return dialog("Change by Hand");
    }

    private static Text statement(Shell dialog) {
        return Widgets.all(dialog, Text.class).stream()
                .filter(Text::getEditable)
                .findFirst()
                .orElseThrow();
    }

    private static void change(Shell dialog, String words) throws Exception {
        Mouse.click(Widgets.button(dialog, "Change"));
        Driver.waitUntil(
                "it says " + words, () -> Widgets.texts(dialog).toString().contains(words));
    }

    @Test
    void aPreparedChangeIsSeenInDrift() throws Exception {
        var dialog = byHand();
        Keys.choose(Widgets.all(dialog, Combo.class).get(0), "Change the city of the location 上海基地");
        assertThat(statement(dialog).getText()).contains("LOCATION_CODE = '上海基地'");
        change(dialog, "1 row is changed");
        Picture.take("by-hand");
        Mouse.click(Widgets.button(dialog, "Close"));
        Driver.waitUntil("the dialog is closed", dialog::isDisposed);
        databases.click("Show Drift");
        var drift = Comparison.awaiting("drift", "1 of");
        assertThat(drift.lines()).anyMatch(line -> line.startsWith("  city | "));
    }

    @Test
    void aMistakeIsSaidAndCanBePutRight() throws Exception {
        var dialog = byHand();
        Mouse.click(statement(dialog));
        Driver.type("delete from nope");
        change(dialog, "not found");
        assertThat(Widgets.button(dialog, "Change").isEnabled()).isTrue();
        Picture.take("by-hand-mistake");
    }
}
