// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.workbench.databases.manual.Step;
import io.orgsmith.workbench.databases.manual.Ticks;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.core.resources.IFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people have to do: shown, ticked and proved. */
class ManualTest extends DatabasesScene {
    private static final String LIST = """
            # Manual steps

            ## 1. Currency: CNY

            - [ ] Go to: General Ledger > Setup > Currencies > Define

            `20_currencies_manual.sql` waits for this step. This query shows it:

            ```sql
            SELECT release_name FROM fnd_product_groups;
            ```

            ## 2. Users

            - [ ] Go to: System Administrator > Security > User > Define

            ```sql
            SELECT user_name FROM fnd_user WHERE user_name = 'NOBODY';
            ```
            """;

    private IFolder folder;

    @BeforeEach
    void list() throws Exception {
        new LabDatabase(example.project().getLocation().toPath()).create("12.2", Instant.now());
        folder = example.project().getFolder("scripts");
        folder.create(true, true, null);
        write("MANIFEST", "# release 12.2\n");
        write("manual.md", LIST);
        databases.refresh();
        Mouse.click(databases.lab());
        databases.click("Manual Steps");
        Driver.waitUntil("the list is shown", () -> table().getItemCount() == 2);
    }

    private void write(String name, String text) throws Exception {
        folder.getFile(name).create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
    }

    private static Shell shell() {
        return Databases.page().getWorkbenchWindow().getShell();
    }

    private static Table table() {
        return Widgets.all(shell(), Table.class).stream()
                .filter(table -> table.getColumnCount() == 3
                        && table.getColumn(0).getText().equals("Step"))
                .findFirst()
                .orElseGet(() -> new Table(new Shell(), 0));
    }

    private static void tick(int row) throws Exception {
        var area = table().getItem(row).getBounds(0);
        Mouse.click(table().toDisplay(new Point(area.x - 12, area.y + area.height / 2)), 1, 1);
    }

    private static String said() {
        var view = (ViewPart) Databases.page().findView("io.orgsmith.workbench.databases.manual");
        return view.getContentDescription();
    }

    private void prove(int row) throws Exception {
        Mouse.click(table().getItem(row), 0);
        Driver.waitUntil(
                "it can be proved", () -> Widgets.button(shell(), "Prove").isEnabled());
        Mouse.click(Widgets.button(shell(), "Prove"));
        Driver.waitUntil("it answers", () -> !table().getItem(row).getText(2).isEmpty());
    }

    @Test
    void aStepIsTickedByAPersonAndStaysTicked() throws Exception {
        tick(0);
        Driver.waitUntil("it is ticked", () -> said().startsWith("1 of 2"));
        assertThat(table().getItem(0).getText(1)).startsWith(System.getProperty("user.name"));
        Picture.take("manual");
        var step = new Step("1. Currency: CNY", "", "");
        assertThat(new Ticks(folder).of(step)).isPresent();
        assertThat(new Ticks(folder).of(new Step("7. Currency: CNY", "", ""))).isPresent();
        tick(0);
        Driver.waitUntil("it is open again", () -> said().startsWith("0 of 2"));
        assertThat(new Ticks(folder).of(step)).isEmpty();
    }

    @Test
    void theQueryOfAStepShowsWhetherItWasTaken() throws Exception {
        prove(1);
        assertThat(table().getItem(1).getText(2)).isEqualTo("nothing found");
    }

    @Test
    void whatTheQueryFindsIsShown() throws Exception {
        write("more.txt", "");
        folder.getFile("manual.md")
                .setContents(
                        new ByteArrayInputStream(
                                LIST.replace("'NOBODY'", "'SYSADMIN'").getBytes(StandardCharsets.UTF_8)),
                        true,
                        false,
                        null);
        databases.click("Manual Steps");
        prove(1);
        assertThat(table().getItem(1).getText(2)).isEqualTo("found: 1");
        assertThat(Widgets.all(shell(), StyledText.class))
                .anyMatch(text -> text.getText().contains("SYSADMIN"));
        Picture.take("manual-proved");
    }
}
