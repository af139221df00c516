// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** An id gets another name in all files: Alt+Shift+R. */
class RenameTest extends EditorScene {
    @Test
    void anIdIsRenamedOverTwoFilesAfterAPreview() throws Exception {
        var closed = example.file("accounting.org").getLocation().toPath();
        editor.caretBehind("legal entities BJ_");
        Modal.open(() -> Driver.press(SWT.ALT | SWT.SHIFT, 'r'), "Rename", wizard -> {
            Driver.type("BJ_NEW");
            Driver.waitUntil("the id may be had", () -> Widgets.button(wizard, "Preview >")
                    .isEnabled());
            Picture.take("rename");
            Mouse.click(Widgets.button(wizard, "Preview >"));
            Driver.waitUntil("both files are listed", () -> Widgets.texts(wizard)
                    .containsAll(List.of("accounting.org - television", "organizations.org - television")));
            Picture.take("rename-preview");
            assertThat(editor.text().getText()).contains("legal entities BJ_TV, ");
            Mouse.click(Widgets.button(wizard, "OK"));
        });
        assertThat(editor.text().getText())
                .contains("legal entities BJ_NEW, SH_EL")
                .doesNotContain("BJ_TV,");
        assertThat(Files.readString(closed)).contains("legal entity BJ_NEW \"").doesNotContain("legal entity BJ_TV \"");
        Driver.waitUntil("nothing is wrong", () -> example.errors().isEmpty());
    }

    @Test
    void anIdThatIsTakenIsRefusedInWords() throws Exception {
        editor.caretBehind("legal entities BJ_");
        Modal.open(() -> Driver.press(SWT.ALT | SWT.SHIFT, 'r'), "Rename", wizard -> {
            Driver.type("SH_EL");
            Driver.work();
            Picture.take("rename-refused");
            assertThat(Widgets.texts(wizard)).anyMatch(text -> text.contains("the id “SH_EL” already"));
            assertThat(Widgets.button(wizard, "OK").isEnabled()).isFalse();
            Driver.press(0, SWT.ESC);
        });
        assertThat(editor.text().getText()).contains("legal entities BJ_TV, ");
    }
}
