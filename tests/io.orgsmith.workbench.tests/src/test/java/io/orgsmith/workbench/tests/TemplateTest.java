// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Release;
import io.orgsmith.report.Workbooks;
import java.nio.file.Files;
import java.util.Locale;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** An empty workbook for people who would rather fill in tables. */
class TemplateTest extends WorkbookScene {
    private Shell wizard() throws Exception {
        return wizard("Spreadsheet Template…", "Spreadsheet Template");
    }

    @Test
    void itIsWrittenIntoTheProjectAsTheCommandLineWritesIt() throws Exception {
        var wizard = wizard();
        Picture.take("template");
        press(wizard, "Write");
        close(wizard);
        assertThat(example.file("template.xlsx").exists()).isTrue();
        assertThat(written("template.xlsx")).isEqualTo(Workbooks.template(Release.R12_2, "", Locale.ENGLISH));
    }

    @Test
    void anotherReleaseAndLanguageLieAnywhere() throws Exception {
        var file = folder.resolve("tables.xlsx");
        var wizard = wizard();
        Keys.choose(Widgets.all(wizard, Combo.class).get(0), "11i");
        Keys.choose(Widgets.all(wizard, Combo.class).get(1), "中文");
        name(wizard, file);
        press(wizard, "Write");
        Driver.waitUntil("it is done", () -> Widgets.button(wizard, "Close").isEnabled());
        assertThat(Dialogs.log(wizard)).contains("Written: " + file);
        close(wizard);
        assertThat(Files.readAllBytes(file)).isEqualTo(Workbooks.template(Release.R11I, "", Locale.CHINESE));
    }

    @Test
    void whatCannotBeWrittenIsSaidAndTheWizardEnds() throws Exception {
        Files.createFile(folder.resolve("file"));
        var wizard = wizard();
        name(wizard, folder.resolve("file").resolve("tables.xlsx"));
        press(wizard, "Write");
        Driver.waitUntil("it is done", () -> Widgets.button(wizard, "Close").isEnabled());
        assertThat(Dialogs.log(wizard)).contains("tables.xlsx cannot be written: ");
        close(wizard);
    }
}
