// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** The declarations of the text in a small window: Ctrl+O. */
class QuickOutlineTest extends EditorScene {
    @Test
    void lettersAndEnterLeadToADeclaration() throws Exception {
        Driver.press(SWT.CTRL, 'o');
        Driver.waitUntil("all are there", () -> Popup.said().contains("TJ_DEPOT"));
        Driver.type("SH_TV");
        Driver.waitUntil("those that fit are left", () -> !Popup.said().contains("TJ_DEPOT"));
        assertThat(Popup.said()).contains("GH 光华集团", "TV 电视机业务", "SH_TV_PLANT 上海电视机厂");
        Picture.take("quick-outline");
        Driver.press(0, SWT.CR);
        Driver.waitUntil(
                "it is selected", () -> editor.text().getSelectionText().equals("SH_TV_PLANT"));
        assertThat(Popup.said()).isEmpty();
    }

    @Test
    void theMouseLeadsThereToo() throws Exception {
        Driver.press(SWT.CTRL, 'o');
        Driver.waitUntil("all are there", () -> Popup.said().contains("TJ_DEPOT"));
        Mouse.click(Popup.tree().getItem(0).getItem(0));
        Driver.waitUntil(
                "it is selected", () -> editor.text().getSelectionText().equals("TV"));
    }

    @Test
    void escapeLeavesTheCaretWhereItWas() throws Exception {
        editor.caretBehind("default legal context");
        int caret = editor.text().getCaretOffset();
        Driver.press(SWT.CTRL, 'o');
        Driver.waitUntil("it is open", () -> Popup.said().contains("TJ_DEPOT"));
        Driver.press(0, SWT.ESC);
        Driver.waitUntil("it is closed", () -> Popup.said().isEmpty());
        assertThat(editor.text().getCaretOffset()).isEqualTo(caret);
    }
}
