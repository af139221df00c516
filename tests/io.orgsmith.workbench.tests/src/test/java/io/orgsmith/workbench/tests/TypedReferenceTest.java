// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In the Properties view an element is named by its id or name as well as chosen. */
class TypedReferenceTest extends ExplorerScene {
    private Properties properties;

    @BeforeEach
    void select() throws Exception {
        properties = Properties.open();
        explorer.click("GH", "  TV");
        Driver.waitUntil("the unit is shown", () -> properties.has("Default legal context"));
    }

    @Test
    void anIdIsTakenThatIsTyped() throws Exception {
        properties.edit("Default legal context");
        Driver.type("SH_EL");
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil("it is written", () -> text().contains("default legal context SH_EL "));
    }

    @Test
    void whatDoesNotExistIsRefusedWithAMessage() throws Exception {
        var before = text();
        properties.edit("Ledger");
        Driver.type("NOWHERE");
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil(
                "it is said why", () -> Widgets.all(page.getWorkbenchWindow().getShell(), CLabel.class).stream()
                        .anyMatch(label -> label.getText().contains("NOWHERE")
                                && label.getText().contains("Ledger")));
        Picture.take("properties-typed");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void aFlagThatNobodySaysOpensOnWhatCounts() throws Exception {
        explorer.item("GH", "  TV").setExpanded(true);
        properties.edit("Usable");
        var combo = combo();
        assertThat(combo.getText()).isEqualTo(properties.value("Usable")).contains("default");
        Driver.press(0, SWT.ESC);
    }

    @Test
    void theListShowsItsLastLineWhole() throws Exception {
        properties.edit("Default legal context");
        var size = combo().getSize();
        Mouse.click(combo().toDisplay(size.x - 8, size.y / 2), 1, 1);
        var list = list();
        Picture.take("properties-list");
        int lines = Math.min(list.getItemCount(), combo().getVisibleItemCount());
        int needed = list.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * lines / list.getItemCount();
        assertThat(list.getSize().y).isGreaterThanOrEqualTo(needed);
        assertThat(list.getParent().getClientArea().height).isGreaterThanOrEqualTo(needed);
        Driver.press(0, SWT.ESC);
    }

    private CCombo combo() {
        return Widgets.all(page.getWorkbenchWindow().getShell(), CCombo.class).stream()
                .filter(CCombo::isVisible)
                .findFirst()
                .orElseThrow();
    }

    private List list() throws Exception {
        Driver.waitUntil("the list is open", () -> combo().getListVisible());
        for (Shell shell : combo().getShell().getShells()) {
            if (shell.isVisible() && shell.getChildren()[0] instanceof List list) {
                return list;
            }
        }
        throw new AssertionError("no list");
    }

    private String text() throws Exception {
        return Files.readString(example.file("organizations.org").getLocation().toPath());
    }
}
