// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** What the rules find is put right in the picture. */
class DiagramFixTest extends DiagramScene {
    @Test
    void theMenuOfAFigureHasTheFixFirst() throws Exception {
        example.replace("organizations.org", "    default legal context WH_MED\n", "");
        var wrong = text();
        Driver.waitUntil(
                "the figure is marked",
                () -> diagram.editor().drawing().scene().marks().containsKey(XRAY));
        diagram.zoom(0.5);
        diagram.reveal(XRAY);
        diagram.click(XRAY);
        Driver.press(SWT.SHIFT, SWT.F10);
        Driver.waitUntil("the menu is open", () -> diagram.canvas().getMenu().isVisible());
        Picture.take("diagram-fix");
        Driver.press(0, SWT.ARROW_DOWN);
        Keys.enter();
        Driver.waitUntil("it is put right", () -> example.errors().isEmpty());
        assertThat(text()).contains("    default legal context ").isNotEqualTo(wrong);
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is marked again", () -> text().equals(wrong));
    }
}
