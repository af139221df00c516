// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever accepts a finding is asked why; the text keeps the answer. */
class AcceptTest extends ExplorerScene {
    private static final String ASKS = "Accept Finding";

    private String before;

    @BeforeEach
    void aUnitThatIsNamedLikeADepartment() throws Exception {
        example.replace("organizations.org", "unit XRAY \"X 光机业务\"", "unit XRAY \"X 光机部\"");
        Driver.waitUntil("it is found", () -> example.markers().stream()
                .anyMatch(marker -> "GEN001".equals(marker.getAttribute("rule", ""))));
        before = text();
    }

    @Test
    void theFixOfAMarkerAsksAndWritesTheReason() throws Exception {
        Modal.open(this::acceptMarked, ASKS, dialog -> {
            assertThat(Widgets.all(dialog, Text.class).get(0).getText()).isEmpty();
            assertThat(Dialogs.words(dialog)).contains("Accept GEN001 on operating unit XRAY", "Why");
            Picture.take("accept");
            Driver.type("  ");
            assertThat(Widgets.button(dialog, "OK").isEnabled()).isFalse();
            Driver.type("named \"so\" by law");
            Mouse.click(Widgets.button(dialog, "OK"));
        });
        assertThat(text())
                .isEqualTo(before + "\naccept GEN001 on operating unit XRAY because \"named \\\"so\\\" by law\"\n");
    }

    @Test
    void whoeverGivesNoReasonWritesNothing() throws Exception {
        Modal.open(this::acceptMarked, ASKS, dialog -> {
            Driver.type("no");
            Keys.escape();
        });
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void theMenuOfALineAsks() throws Exception {
        ((TreeViewer) explorer.view().getSite().getSelectionProvider())
                .setExpandedState(explorer.item("GH").getData(), true);
        explorer.click("GH", "  XRAY");
        Modal.open(
                () -> ContextMenu.chooseByMouse(explorer.item("GH", "  XRAY"), "Quick Fix", "Accept GEN001"),
                ASKS,
                dialog -> {
                    Driver.type("by law");
                    Driver.press(0, (int) SWT.CR);
                });
        assertThat(text()).endsWith("}\n\naccept GEN001 on operating unit XRAY because \"by law\"\n");
    }

    private void acceptMarked() throws Exception {
        for (var marker : example.markers()) {
            if ("GEN001".equals(marker.getAttribute("rule", ""))) {
                IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
                fixes[fixes.length - 1].run(marker);
            }
        }
    }

    private String text() throws Exception {
        return Files.readString(example.file("organizations.org").getLocation().toPath());
    }
}
