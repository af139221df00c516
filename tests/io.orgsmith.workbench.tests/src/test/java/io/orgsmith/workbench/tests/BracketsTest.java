// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** From a brace to the one that belongs to it: Ctrl+Shift+P. */
class BracketsTest extends EditorScene {
    @Test
    void theCaretGoesToTheOtherBraceAndBack() throws Exception {
        editor.caretBehind("\"Shanghai TV Plant\" code S01 like PLANT {");
        int open = editor.text().getCaretOffset();
        Driver.press(SWT.CTRL | SWT.SHIFT, 'p');
        Driver.waitUntil("it is there", () -> editor.text().getCaretOffset() != open);
        int close = editor.text().getCaretOffset();
        assertThat(editor.text().getText().substring(open, close)).contains("legal entity SH_EL", "accounts {");
        assertThat(editor.text().getText().substring(close)).contains("\"Shenzhen TV Plant\"");
        Driver.press(SWT.CTRL | SWT.SHIFT, 'p');
        Driver.waitUntil("it is back", () -> editor.text().getCaretOffset() == open);
    }

    @Test
    void aBraceInACommentBelongsToNone() throws Exception {
        editor.caretBehind("legal entity SH_EL  at SH  cost center CC_SH_TV");
        Driver.type(" // }");
        editor.caretBehind("\"Shanghai TV Plant\" code S01 like PLANT {");
        int open = editor.text().getCaretOffset();
        Driver.press(SWT.CTRL | SWT.SHIFT, 'p');
        Driver.waitUntil("it is there", () -> editor.text().getCaretOffset() != open);
        assertThat(editor.text().getText().substring(open, editor.text().getCaretOffset()))
                .contains("// }", "accounts {");
    }
}
