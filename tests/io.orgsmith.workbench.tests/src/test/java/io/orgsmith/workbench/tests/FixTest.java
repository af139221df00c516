// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** A finding is put right where it is marked: Ctrl+1. */
class FixTest extends EditorScene {
    @Test
    void aFixIsTakenByKeysAndOneUndoTakesItBack() throws Exception {
        int before = example.markers().size();
        var right = editor.text().getText();
        editor.caretBehind("legal entities BJ_TV");
        Driver.type("x");
        Driver.waitUntil("an id leads nowhere", () -> example.errors().size() == 1);
        var wrong = editor.text().getText();
        assertThat(Popup.open(SWT.CTRL, '1')).contains("write BJ_TV");
        Picture.take("fixes");
        Popup.take("write BJ_TV");
        assertThat(editor.text().getText()).isEqualTo(right);
        Driver.waitUntil("the finding is gone", () -> example.errors().isEmpty());
        assertThat(example.markers()).hasSize(before);
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is undone", () -> editor.text().getText().equals(wrong));
        Driver.waitUntil("it is marked again", () -> example.errors().size() == 1);
    }
}
