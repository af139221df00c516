// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.report.WorkbookContent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** A project as a workbook. */
class ExportTest extends WorkbookScene {
    private static final String REPLACE = "Replace the file that is there already";

    private Shell wizard() throws Exception {
        var wizard = wizard("Export to Spreadsheet…", "Export to Spreadsheet");
        Driver.waitUntil(
                "its environments are known",
                () -> Widgets.all(wizard, Combo.class).get(2).getItemCount() == 4);
        return wizard;
    }

    private static void write(Shell wizard) throws Exception {
        press(wizard, "Write");
        Driver.waitUntil("it is done", () -> Widgets.button(wizard, "Close").isEnabled());
    }

    @Test
    void itIsShownInTheProjectAndTheLogSaysWhereItLiesAndWhatItCannotHold() throws Exception {
        var wizard = wizard();
        Picture.take("export");
        write(wizard);
        Picture.take("export-log");
        assertThat(Dialogs.log(wizard))
                .contains("Written: " + example.file("television.xlsx").getLocation())
                .contains("  organizations.org:90: a workbook has no templates")
                .contains("  enterprise.org:22: a workbook holds one environment")
                .doesNotContain("--env");
        close(wizard);
        assertThat(example.file("television.xlsx").exists()).isTrue();
        var content = WorkbookContent.read(written("television.xlsx"));
        assertThat(content.problems()).isEmpty();
        assertThat(content.enterprise()).isEqualTo("光华集团");
        assertThat(content.state().objects().keySet().toString())
                .contains("光华人民币账")
                .doesNotContain("TEST");
    }

    @Test
    void anEnvironmentIsWorkedOut() throws Exception {
        var wizard = wizard();
        Keys.choose(Widgets.all(wizard, Combo.class).get(2), "TEST");
        write(wizard);
        close(wizard);
        var content = WorkbookContent.read(written("television.xlsx"));
        assertThat(content.state().objects().keySet().toString()).contains("TEST 光华人民币账");
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenSomebodyAgrees() throws Exception {
        example.file("television.xlsx").create(new java.io.ByteArrayInputStream(new byte[0]), true, null);
        var wizard = wizard();
        assertThat(Widgets.button(wizard, "Write").isEnabled()).isFalse();
        Picture.take("export-refused");
        Mouse.click(Widgets.button(wizard, REPLACE));
        write(wizard);
        close(wizard);
        assertThat(written("television.xlsx")).isNotEmpty();
    }

    @Test
    void aTextWithErrorsGivesNoWorkbook() throws Exception {
        example.replace("organizations.org", "SZ_EL, CD_TV, XA_SALES", "SZ_EL, XA_SALES");
        Driver.waitUntil("a rule is broken", () -> !example.errors().isEmpty());
        var wizard = wizard();
        write(wizard);
        assertThat(Dialogs.log(wizard)).contains("The text of the project has errors.");
        close(wizard);
        assertThat(example.file("television.xlsx").exists()).isFalse();
    }
}
