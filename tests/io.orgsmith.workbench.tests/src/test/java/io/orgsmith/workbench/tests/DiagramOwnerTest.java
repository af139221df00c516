// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** A new value is offered the value set that its author has before him. */
class DiagramOwnerTest extends DiagramScene {
    @Test
    void itIsTheOneThatIsSelectedInTheExplorerAndThenTheOneThatWasTaken() throws Exception {
        var explorer = Explorer.open();
        explorer.waitForLines();
        explorer.unfold("Further", "value set");
        explorer.click("Further", "value set", "GH_ACCOUNT");
        page.activate(diagram.editor());
        Mouse.click(Bars.place(diagram, "Accounting"), 1, 1);
        Driver.waitUntil("it is shown", () -> diagram.shows("ledger:CN"));
        settle();
        assertThat(owner(ask()).getText()).isEqualTo("GH_ACCOUNT");
        var list = owner(dialog());
        list.setFocus();
        Driver.press(0, SWT.ARROW_UP);
        Picture.take("diagram-owner");
        Driver.waitUntil("it is chosen", () -> list.getText().equals("GH_COST_CENTER"));
        Mouse.click(Widgets.button(dialog(), "OK"));
        Driver.waitUntil(
                "it is declared", () -> Widgets.shell("New segment value").isEmpty());
        settle();
        assertThat(owner(ask()).getText()).isEqualTo("GH_COST_CENTER");
        Keys.escape();
        Driver.waitUntil(
                "it is closed", () -> Widgets.shell("New segment value").isEmpty());
    }

    private Shell ask() throws Exception {
        diagram.take("segment value");
        diagram.reveal("ledger:CN");
        Mouse.tap(diagram.place("ledger:CN"));
        Driver.waitUntil("it is asked", () -> Widgets.shell("New segment value").isPresent());
        return dialog();
    }

    private static Shell dialog() {
        return Widgets.shell("New segment value").orElseThrow();
    }

    private static Combo owner(Shell dialog) {
        return Widgets.all(dialog, Combo.class).get(0);
    }
}
