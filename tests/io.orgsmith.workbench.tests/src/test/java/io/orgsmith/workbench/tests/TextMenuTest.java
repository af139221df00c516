// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** What keys do in a text is in its context menu, too. */
class TextMenuTest extends EditorScene {
    @Test
    void aLineIsMadeACommentFromTheMenu() throws Exception {
        editor.caretBehind("operating unit TV");
        ContextMenu.choose(editor.text(), "Toggle Comment");
        Driver.waitUntil(
                "it is a comment",
                () -> editor.text().getText().contains("// operating unit TV")
                        || editor.text().getText().contains("//operating unit TV"));
        Driver.press(SWT.CTRL, 'z');
    }

    @Test
    void anIdIsRenamedFromTheMenu() throws Exception {
        editor.caretBehind("operating unit TV");
        Modal.open(() -> ContextMenu.choose(editor.text(), "Rename"), "Rename", wizard -> Keys.escape());
    }

    @Test
    void theMenuHasTheKeysBesideIt() throws Exception {
        editor.caretBehind("operating unit TV");
        Driver.press(SWT.SHIFT, SWT.F10);
        Driver.waitUntil("it is open", () -> editor.text().getMenu().isVisible());
        Picture.take("text-menu");
        var lines = java.util.stream.Stream.of(editor.text().getMenu().getItems())
                .map(item -> item.getText())
                .toList();
        Keys.escape();
        assertThat(lines)
                .anyMatch(line -> line.startsWith("Format\t"))
                .anyMatch(line -> line.startsWith("Find References\t"));
    }
}
