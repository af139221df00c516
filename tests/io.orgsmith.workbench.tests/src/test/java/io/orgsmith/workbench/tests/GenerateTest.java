// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** From the text to scripts for a DBA, with the mouse. */
class GenerateTest extends DatabasesScene {
    private Shell wizard() throws Exception {
        Mouse.click(databases.lab());
        databases.click("Generate EBS Scripts…");
        var wizard = dialog("Generate EBS Scripts");
        Driver.waitUntil(
                "the project is known", () -> Widgets.button(wizard, "Generate").isEnabled());
        return wizard;
    }

    private static Text folder(Shell wizard) {
        return Widgets.all(wizard, Text.class).stream()
                .filter(text -> text.getEditable() && text.getText().startsWith("scripts"))
                .findFirst()
                .orElseThrow();
    }

    private String text(String file) throws Exception {
        try (var text = example.file(file).getContents()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theFileMenuHasIt() {
        assertThat(Menus.of("File")).contains("Generate EBS Scripts…");
    }

    @Test
    void theScriptsLieInTheProjectAndTheFirstIsOpen() throws Exception {
        var wizard = wizard();
        assertThat(folder(wizard).getText()).isEqualTo("scripts-12.2");
        Picture.take("generate");
        Mouse.click(Widgets.button(wizard, "Generate"));
        Driver.waitUntil("a script is open", () -> Databases.page().getActiveEditor() != null);
        Picture.take("generate-log");
        close(wizard);
        assertThat(Databases.page().getActiveEditor().getTitle()).isEqualTo("apply.sql");
        assertThat(Stream.of(example.project().getFolder("scripts-12.2").members())
                        .map(IResource::getName))
                .contains("MANIFEST", "manual.md", "review.md", "verify.sql", "00_preflight.sql");
        assertThat(text("scripts-12.2/MANIFEST")).startsWith("# release 12.2");
    }

    @Test
    void anotherReleaseHasScriptsOfItsOwn() throws Exception {
        var wizard = wizard();
        var releases = Widgets.all(wizard, Combo.class).get(1);
        releases.setFocus();
        Driver.press(0, SWT.ARROW_DOWN);
        Driver.press(0, SWT.ARROW_DOWN);
        Driver.waitUntil("11i is chosen", () -> releases.getText().equals("11i"));
        assertThat(folder(wizard).getText()).isEqualTo("scripts-11i");
        Mouse.click(Widgets.button(wizard, "Cancel"));
        Driver.waitUntil("the wizard is closed", wizard::isDisposed);
        assertThat(example.project().getFolder("scripts-11i").exists()).isFalse();
    }

    @Test
    void aFolderWithOtherFilesIsRefused() throws Exception {
        var mine = example.project().getFolder("mine");
        mine.create(true, true, null);
        mine.getFile("notes.txt").create(new java.io.ByteArrayInputStream(new byte[0]), true, null);
        var wizard = wizard();
        Mouse.click(folder(wizard));
        Driver.press(SWT.CTRL, 'a');
        Driver.type("mine");
        Driver.waitUntil(
                "it is refused", () -> !Widgets.button(wizard, "Generate").isEnabled());
        Picture.take("generate-refused");
        Mouse.click(Widgets.button(wizard, "Cancel"));
        Driver.waitUntil("the wizard is closed", wizard::isDisposed);
    }

    @Test
    void aTextWithErrorsGivesNoScripts() throws Exception {
        example.replace("organizations.org", "SZ_EL, CD_TV, XA_SALES", "SZ_EL, XA_SALES");
        Driver.waitUntil("a rule is broken", () -> !example.errors().isEmpty());
        var wizard = wizard();
        Mouse.click(Widgets.button(wizard, "Generate"));
        close(wizard);
        assertThat(example.project().getFolder("scripts-12.2").exists()).isFalse();
    }
}
