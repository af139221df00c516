// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** What the matrix shows: another relation, fewer rows, fewer columns. */
class MatrixChoiceTest extends MatrixScene {
    @Test
    void responsibilitiesReachUnitsThroughTheirSecurityProfile() throws Exception {
        chooseTheSecondRelation();
        assertThat(cells("TV Buyer")).containsExactly("✓", "");
        assertThat(cells("X-ray Buyer")).as("a hierarchy says it").containsExactly("–", "–");
        Picture.take("matrix-responsibilities");
        Mouse.click(row("TV Buyer"), 2);
        Driver.waitUntil("the tick is there", () -> cells("TV Buyer").get(1).equals("✓"));
        assertThat(text("access.org")).contains("operating units TV, XRAY }");
        assertThat(cells("TV Order Entry")).as("has the same profile").containsExactly("✓", "✓");
    }

    @Test
    void whatAHierarchySaysAClickDoesNotChange() throws Exception {
        chooseTheSecondRelation();
        var before = text("access.org");
        Mouse.click(row("X-ray Buyer"), 1);
        assertThat(said()).endsWith("Television Business: no (not changed here)");
        assertThat(text("access.org")).isEqualTo(before);
    }

    @Test
    void aFilterLeavesColumnsAndAnotherRows() throws Exception {
        Mouse.click(filter(1));
        Driver.type("xray");
        Driver.waitUntil("one column is left", () -> titles().size() == 2);
        assertThat(titles()).containsExactly("", "X-ray Business");
        Mouse.click(filter(0));
        Driver.type("wuhan");
        Driver.waitUntil("one row is left", () -> table().getItemCount() == 1);
        assertThat(cells("Wuhan")).containsExactly("✓");
    }

    @Test
    void theExplorerLeadsToAUnitInTheMatrix() throws Exception {
        var explorer = Explorer.open();
        explorer.waitForLines();
        explorer.click("GH", "  XRAY");
        Driver.press(SWT.CTRL | SWT.SHIFT, 'm');
        Driver.waitUntil("its column is left", () -> titles().size() == 2);
        assertThat(titles()).containsExactly("", "X-ray Business");
    }

    private void chooseTheSecondRelation() throws Exception {
        page.getWorkbenchWindow().getShell().forceActive();
        Driver.waitUntil(
                "the list has the keys",
                () -> relations().setFocus() && relations().isFocusControl());
        Driver.press(0, SWT.ARROW_DOWN);
        Driver.waitUntil(
                "responsibilities are shown", () -> relations().getSelectionIndex() == 1 && hasRow("TV Buyer"));
    }

    private boolean hasRow(String name) {
        return Stream.of(table().getItems()).anyMatch(row -> row.getText(0).contains(name));
    }
}
