// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** What the editor says about a word. */
class HoverTest extends EditorScene {
    @Test
    void f2SaysWhatAnIdMeansWithoutSignsOfMarkdown() throws Exception {
        editor.caretBehind("default legal context BJ");
        Driver.press(0, SWT.F2);
        Driver.waitUntil("it is explained", () -> Popup.said().contains("北京"));
        assertThat(Popup.said())
                .contains("legal entity BJ_TV \"", "declared in accounting.org, line 72")
                .doesNotContain("**", "`", "\\");
        Driver.press(0, SWT.ESC);
        Driver.waitUntil("it is gone", () -> Popup.said().isEmpty());
    }

    @Test
    void theMouseRestsOnAnId() throws Exception {
        editor.rest("legal entity SH_");
        Driver.waitUntil("it is explained", () -> Popup.said().contains("上海"));
        Picture.take("hover");
    }

    @Test
    void theMouseRestsOnWhatIsMarked() throws Exception {
        editor.caretBehind("legal entities BJ_TV");
        Driver.type("x");
        Driver.waitUntil("it is marked", () -> !example.errors().isEmpty());
        editor.rest("legal entities BJ_");
        Driver.waitUntil("it is said what is wrong", () -> Popup.said().contains("BJ_TVx"));
        assertThat(Popup.said()).as("once").containsOnlyOnce("BJ_TVx");
        Picture.take("hover-marker");
    }
}
