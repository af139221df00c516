// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** Relations as a matrix: a click or the space bar changes one clause of the text. */
class MatrixTest extends MatrixScene {
    @Test
    void aTickSaysThatACompanyWorksInAUnit() throws Exception {
        assertThat(titles()).containsExactly("", "Television Business", "X-ray Business");
        assertThat(cells("Wuhan")).containsExactly("", "✓");
        Picture.take("matrix");
    }

    @Test
    void aClickAddsACompanyToAUnitAndASecondTakesItAway() throws Exception {
        Mouse.click(row("Wuhan"), 1);
        Driver.waitUntil("the tick is there", () -> cells("Wuhan").get(0).equals("✓"));
        assertThat(text("organizations.org")).contains("legal entities BJ_TV, SH_EL, SZ_EL, CD_TV, XA_SALES, WH_MED\n");
        assertThat(said()).contains("Wuhan").contains("Television Business");
        Mouse.click(row("Wuhan"), 1);
        Driver.waitUntil("the tick is gone", () -> cells("Wuhan").get(0).isEmpty());
        assertThat(text("organizations.org")).contains("legal entities BJ_TV, SH_EL, SZ_EL, CD_TV, XA_SALES\n");
    }

    @Test
    void theSpaceBarDoesTheSameWhereTheArrowsLed() throws Exception {
        Mouse.click(row("Xi'an"), 2);
        Driver.waitUntil("the tick is there", () -> cells("Xi'an").get(1).equals("✓"));
        int from = table().indexOf(row("Xi'an"));
        int to = table().indexOf(row("Wuhan"));
        for (int i = 0; i < Math.abs(to - from); i++) {
            Driver.press(0, to > from ? SWT.ARROW_DOWN : SWT.ARROW_UP);
        }
        Driver.press(0, SWT.ARROW_LEFT);
        Driver.waitUntil(
                "the cell speaks", () -> said().contains("Wuhan") && said().endsWith("Television Business: no"));
        Driver.press(0, ' ');
        Driver.waitUntil("the space bar ticked", () -> cells("Wuhan").get(0).equals("✓"));
        Driver.waitUntil("the cell says so", () -> said().endsWith("Television Business: yes"));
    }

    @Test
    void ctrlZInTheViewTakesAClickBack() throws Exception {
        var before = text("organizations.org");
        Mouse.click(row("Wuhan"), 1);
        Driver.waitUntil("the tick is there", () -> cells("Wuhan").get(0).equals("✓"));
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("the tick is gone", () -> cells("Wuhan").get(0).isEmpty());
        assertThat(text("organizations.org")).isEqualTo(before);
    }

    @Test
    void ctrlZInAnOpenEditorTakesAClickBack() throws Exception {
        var editor = OrgEditor.open(example.file("organizations.org"));
        var before = editor.text().getText();
        restore();
        page.activate(page.findView("io.orgsmith.workbench.explorer.matrix"));
        Driver.waitUntil("the view is beside the editor", () -> table().getSize().y < 200);
        Mouse.click(row("Shanghai"), 1);
        Driver.waitUntil("the tick is gone", () -> cells("Shanghai").get(0).isEmpty());
        assertThat(editor.editor().isDirty()).as("to be saved by its author").isTrue();
        page.activate(editor.editor());
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("the tick is back", () -> cells("Shanghai").get(0).equals("✓"));
        assertThat(editor.text().getText()).isEqualTo(before);
    }
}
