// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is selected in the explorer is deleted by its menu or key; what refers to it is shown before. */
class ExplorerDeleteTest extends ExplorerScene {
    @BeforeEach
    void open() throws Exception {
        explorer.unfold("Further", "value set");
        page.activate(explorer.view());
    }

    @Test
    void whoNamesAValueSetIsShownBeforeItGoes() throws Exception {
        explorer.click("Further", "value set", "GH_INTERCOMPANY");
        ContextMenu.choose(explorer.tree(), "Delete");
        Driver.waitUntil("it is asked", () -> Widgets.shell("Delete").isPresent());
        var dialog = Widgets.shell("Delete").orElseThrow();
        assertThat(Widgets.all(dialog, List.class))
                .anyMatch(list -> list.getItem(0).contains("segment PARTNER \"往来\" intercompany"));
        Picture.take("explorer-delete");
        Mouse.click(Widgets.button(dialog, "Delete"));
        Driver.waitUntil("it is gone", () -> !text().contains("GH_INTERCOMPANY"));
        assertThat(text()).contains("  segment PARTNER \"往来\" intercompany\n");
    }

    @Test
    void inTheFieldOfTheFilterTheKeyIsForItsLetters() throws Exception {
        var before = text();
        explorer.click("Further", "value set", "GH_INTERCOMPANY");
        Mouse.click(explorer.filter());
        Driver.type("GH");
        Driver.press(0, SWT.HOME);
        Driver.press(0, (int) SWT.DEL);
        Driver.waitUntil("a letter is gone", () -> explorer.filter().getText().equals("H"));
        assertThat(Widgets.shell("Delete")).isEmpty();
        assertThat(text()).isEqualTo(before);
    }

    private String text() throws Exception {
        return Files.readString(example.file("accounting.org").getLocation().toPath());
    }
}
