// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lines of a history come and go while it is open; a theme that is chosen then still finds all of them. */
class HistoryLinesTest extends DatabasesScene {
    @BeforeEach
    void anAppliedLab() throws Exception {
        AppliedLab.of(example.project());
        databases.refresh();
        Mouse.click(databases.lab());
        ContextMenu.choose(databases.lab().getParent(), "History");
        Comparison.awaiting("history", "all runs (1)");
    }

    @AfterEach
    void light() throws Exception {
        Theme.choose(Theme.LIGHT);
    }

    private static Table table(String heading) {
        return Widgets.all(Databases.page().getWorkbenchWindow().getShell(), Table.class).stream()
                .filter(table -> table.getColumnCount() > 5
                        && table.getColumn(0).getText().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private void growAndShrink() throws Exception {
        Mouse.click(table("Run").getItem(0), 1);
        Driver.waitUntil("its steps are shown", () -> table("Step").getItemCount() > 0);
        assertThat(table("Step").getItems())
                .allSatisfy(line -> assertThat(line.getText(1)).isNotEmpty());
        ContextMenu.choose(table("Run"), "Refresh");
        Driver.waitUntil("they are gone", () -> table("Step").getItemCount() == 0);
        assertThat(Stream.of(table("Run").getItems()).map(line -> line.getText(0)))
                .containsExactly("1");
    }

    @Test
    void theThemeChangesAfterLinesCameAndWent() throws Exception {
        for (int i = 0; i < 4; i++) {
            growAndShrink();
            Theme.choose(i % 2 == 0 ? Theme.DARK : Theme.LIGHT);
        }
        Mouse.click(table("Run").getItem(0), 1);
        Driver.waitUntil("its steps are shown", () -> table("Step").getItemCount() > 0);
        Theme.choose(Theme.DARK);
        Picture.take("dark-history");
        Driver.waitUntil(
                "it is dark",
                () -> Theme.luminance(table("Step").getBackground().getRGB()) < 0.1);
    }
}
