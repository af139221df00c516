// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** All places of a file that name one thing are typed in together: Alt+Shift+E. */
class EditTogetherTest extends EditorScene {
    @Test
    void whatIsTypedInOneStandsInAll() throws Exception {
        int places = count("CC_TJ");
        assertThat(places).isGreaterThan(1);
        editor.caretBehind("cost center CC_T");
        editor.caretBehind("at TJ  cost center CC_T");
        Driver.press(SWT.ALT | SWT.SHIFT, 'e');
        Driver.waitUntil(
                "the id is selected", () -> editor.text().getSelectionText().equals("CC_TJ"));
        Driver.type("DEPOT");
        Driver.press(0, SWT.CR);
        assertThat(count("cost center DEPOT")).isEqualTo(places);
        assertThat(count("CC_TJ")).isZero();
        Driver.waitUntil("nothing is wrong", () -> example.errors().isEmpty());
    }

    private int count(String words) {
        return editor.text().getText().split(words, -1).length - 1;
    }
}
