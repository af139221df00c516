// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** The organization explorer shows all files as one tree. */
class ExplorerTest extends ExplorerScene {
    @Test
    void aBusinessGroupHasItsUnitsAndTheseTheirPlants() throws Exception {
        assertThat(explorer.below()).first().asString().contains("GH");
        assertThat(explorer.below("GH"))
                .anyMatch(line -> line.endsWith("  TV"))
                .anyMatch(line -> line.endsWith("  XRAY"));
        assertThat(names("GH", "  TV")).anyMatch(line -> line.endsWith("BJ_TV_PLANT"));
        Picture.take("explorer");
    }

    @Test
    void theToolbarGroupsByLedger() throws Exception {
        group("By ledger");
        assertThat(explorer.below()).first().asString().startsWith("CN  ");
        assertThat(names("CN  ")).anyMatch(line -> line.endsWith("BJ_TV")).anyMatch(line -> line.startsWith("CN_USD"));
    }

    @Test
    void theToolbarGroupsByOperatingUnit() throws Exception {
        group("By operating unit");
        assertThat(explorer.below().subList(0, 2)).allMatch(line -> line.endsWith("TV") || line.endsWith("XRAY"));
        assertThat(names("  TV"))
                .anyMatch(line -> line.endsWith("XA_SALES"))
                .anyMatch(line -> line.endsWith("XA_DEPOT"));
    }

    @Test
    void aWordLeavesOnlyWhatFits() throws Exception {
        Mouse.click(explorer.filter());
        Driver.type("sz_tv_plant");
        Driver.waitUntil("one unit is left", () -> explorer.below("GH").size() == 1);
        assertThat(names("GH", "  TV")).singleElement().asString().endsWith("SZ_TV_PLANT");
        Mouse.click(explorer.filter());
        Driver.press(SWT.CTRL, 'a');
        Driver.type("television");
        Driver.waitUntil("all are back", () -> explorer.below("GH").size() > 1);
    }

    @Test
    void theTreeFollowsTheTextAndStaysOpen() throws Exception {
        explorer.click("GH", "  XRAY");
        example.replace("organizations.org", "X-ray Business", "Medical");
        Driver.waitUntil(
                "the name is new", () -> explorer.below("GH").stream().anyMatch(line -> line.startsWith("Medical")));
        assertThat(explorer.item("GH").getExpanded()).isTrue();
        assertThat(explorer.tree().getSelection()).singleElement().satisfies(item -> assertThat(item.getText())
                .startsWith("Medical"));
    }

    private List<String> names(String... path) throws Exception {
        var item = explorer.item(path);
        if (!item.getExpanded()) {
            Mouse.click(item);
            Driver.press(SWT.SHIFT, SWT.ARROW_RIGHT);
        }
        Driver.waitUntil("the line is open", () -> explorer.item(path).getExpanded());
        return explorer.below(path);
    }

    private void group(String label) throws Exception {
        Toolbar.press(explorer.view(), label);
    }
}
