// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** The id of what a figure shows is changed from the figure, in all files. */
class DiagramIdTest extends DiagramScene {
    @Test
    void byTheKeysThatChangeItInTexts() throws Exception {
        diagram.reveal(XRAY);
        diagram.click(XRAY);
        changed(() -> Driver.press(SWT.ALT | SWT.SHIFT, 'r'), "MEDICAL");
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is as before", () -> diagram.shows(XRAY));
    }

    @Test
    void byTheMenu() throws Exception {
        diagram.reveal(XRAY);
        diagram.click(XRAY);
        changed(() -> ContextMenu.choose(diagram.canvas(), "Change Id..."), "MED");
        assertThat(text()).contains("operating unit MED \"").doesNotContain("XRAY ");
    }

    private void changed(Modal.Step step, String id) throws Exception {
        Modal.open(step, "Rename", wizard -> {
            Driver.type(id);
            Driver.waitUntil(
                    "the id may be had", () -> Widgets.button(wizard, "OK").isEnabled());
            Mouse.click(Widgets.button(wizard, "OK"));
        });
        Driver.waitUntil("it is drawn under it", () -> diagram.shows("operating-unit:" + id) && !diagram.shows(XRAY));
    }
}
