// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** What was found about a figure is put right, or accepted, in its menu. */
class DiagramFixTest extends DiagramScene {
    @Test
    void whatIsAcceptedAsksForTheReason() throws Exception {
        example.replace("organizations.org", "unit XRAY \"X 光机业务\"", "unit XRAY \"X 光机部\"");
        Driver.waitUntil(
                "it is drawn as judged",
                () -> !diagram.editor().drawing().state().snapshot().findings().isEmpty());
        var before = text();
        choose("Accept GEN001");
        assertThat(text()).isEqualTo(before + "\naccept GEN001 on operating unit XRAY because \"by law\"\n");
    }

    @Test
    void aFigureThatNothingIsFoundAboutHasNoSuchMenu() throws Exception {
        diagram.editor().select(XRAY);
        diagram.canvas().setFocus();
        assertThat(ContextMenu.ofKeys(diagram.canvas()))
                .contains("Open Declaration")
                .doesNotContain("Quick Fix");
    }

    private void choose(String fix) throws Exception {
        diagram.editor().select(XRAY);
        diagram.canvas().setFocus();
        Modal.open(() -> ContextMenu.choose(diagram.canvas(), "Quick Fix", fix), "Accept Finding", dialog -> {
            Driver.type("by law");
            Driver.press(0, (int) SWT.CR);
        });
    }
}
