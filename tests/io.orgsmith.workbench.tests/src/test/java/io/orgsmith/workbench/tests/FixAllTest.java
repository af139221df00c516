// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** All that needs no decision is put right at once: Ctrl+Alt+F. */
class FixAllTest extends EditorScene {
    @Test
    void twoFindingsGoAndOneUndoTakesBothBack() throws Exception {
        int before = example.markers().size();
        append("\"Guanghua Group", " ");
        append("\"Beijing TV Plant", "  ");
        Driver.waitUntil("both are found", () -> example.markers().size() >= before + 2);
        var wrong = editor.text().getText();
        Driver.press(SWT.CTRL | SWT.ALT, 'f');
        Driver.waitUntil("they are gone", () -> example.markers().size() == before);
        assertThat(editor.text().getText()).contains("\"Guanghua Group\"", "\"Beijing TV Plant\"");
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is as before", () -> editor.text().getText().equals(wrong));
    }

    private void append(String words, String typed) throws Exception {
        editor.caretBehind(words);
        Driver.type(typed);
    }
}
