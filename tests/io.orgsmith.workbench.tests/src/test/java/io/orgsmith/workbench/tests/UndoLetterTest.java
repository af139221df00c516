// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.workbench.text.WorkbenchEdits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A change of an open text by a single letter is undone by its name, as every other one is. */
class UndoLetterTest extends DiagramScene {
    @Test
    void aSingleLetterIsNotTakenForTyping() throws Exception {
        var editor = OrgEditor.open(example.file("organizations.org"));
        var before = editor.text().getText();
        var path = example.file("organizations.org").getLocation().toPath();
        WorkbenchEdits.apply("Put a blank there", Map.of(path, List.of(new TextEdit(0, 0, " "))));
        page.activate(diagram.editor());
        Driver.waitUntil("it is named", () -> edit(0).equals("Undo Put a blank there"));
        Toolbar.pressWhenEnabled(Toolbar::undo);
        Driver.waitUntil("it is undone", () -> editor.text().getText().equals(before));
        Driver.waitUntil("it can be done again", () -> edit(1).equals("Redo Put a blank there"));
        Toolbar.pressWhenEnabled(Toolbar::redo);
        Driver.waitUntil("it is done again", () -> editor.text().getText().equals(" " + before));
        page.activate(editor.editor());
        Driver.waitUntil("the text names it, too", () -> edit(0).equals("Undo Put a blank there"));
    }

    @Test
    void whatIsTypedAfterwardsIsTyping() throws Exception {
        var editor = OrgEditor.open(example.file("organizations.org"));
        var path = example.file("organizations.org").getLocation().toPath();
        WorkbenchEdits.apply("Put a blank there", Map.of(path, List.of(new TextEdit(0, 0, " "))));
        editor.caretBehind("// SPDX");
        Driver.type("x");
        Driver.waitUntil("typing is named", () -> edit(0).equals("Undo Typing"));
        Toolbar.pressWhenEnabled(Toolbar::undo);
        Driver.waitUntil("the change is named", () -> edit(0).equals("Undo Put a blank there"));
        assertThat(editor.text().getText()).startsWith(" //");
    }

    private static String edit(int line) {
        return Menus.of("Edit").get(line);
    }
}
