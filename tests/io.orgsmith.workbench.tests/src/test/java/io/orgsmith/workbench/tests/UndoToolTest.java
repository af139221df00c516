// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Undo and redo are buttons of the window, and can be pressed where there is something to be taken back. */
class UndoToolTest extends MatrixScene {
    private static final String EXPLORER = "io.orgsmith.workbench.explorer.view";

    @Test
    void inAnEditor() throws Exception {
        restore();
        var editor = OrgEditor.open(example.file("organizations.org"));
        Driver.waitUntil("nothing was typed", () -> !Toolbar.undo().isEnabled());
        var before = editor.text().getText();
        editor.caretBehind("// SPDX");
        Driver.type("abc");
        Driver.waitUntil(
                "both are there",
                () -> Toolbar.undo().isEnabled() && !Toolbar.redo().isEnabled());
        assertThat(Toolbar.undo().getImage()).isNotNull();
        Picture.take("undo");
        Toolbar.pressWhenEnabled(Toolbar::undo);
        Driver.waitUntil("it is undone", () -> editor.text().getText().equals(before));
        Toolbar.pressWhenEnabled(Toolbar::redo);
        Driver.waitUntil("it is done again", () -> editor.text().getText().startsWith("// SPDXabc"));
    }

    @Test
    void inTheMatrix() throws Exception {
        var before = text("organizations.org");
        Mouse.click(row("Wuhan"), 1);
        Driver.waitUntil("the tick is there", () -> cells("Wuhan").get(0).equals("✓"));
        Toolbar.pressWhenEnabled(Toolbar::undo);
        Driver.waitUntil("the tick is gone", () -> cells("Wuhan").get(0).isEmpty());
        assertThat(text("organizations.org")).isEqualTo(before);
        Toolbar.pressWhenEnabled(Toolbar::redo);
        Driver.waitUntil("the tick is back", () -> cells("Wuhan").get(0).equals("✓"));
    }

    @Test
    void inTheExplorerWhatTheMatrixChanged() throws Exception {
        Mouse.click(row("Wuhan"), 1);
        Driver.waitUntil("the tick is there", () -> cells("Wuhan").get(0).equals("✓"));
        restore();
        page.activate(page.findView(EXPLORER));
        Toolbar.pressWhenEnabled(Toolbar::undo);
        Driver.waitUntil("the tick is gone", () -> cells("Wuhan").get(0).isEmpty());
        Driver.waitUntil("redo can be done", () -> Toolbar.redo().isEnabled());
    }
}
