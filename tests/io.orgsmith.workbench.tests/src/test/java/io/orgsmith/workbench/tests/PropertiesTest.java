// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Properties view shows what the text says of the selected element, and changes it there. */
class PropertiesTest extends ExplorerScene {
    private Properties properties;

    @BeforeEach
    void select() throws Exception {
        properties = Properties.open();
        explorer.click("GH", "  TV");
        Driver.waitUntil("the unit is shown", () -> properties.has("Default legal context"));
    }

    @Test
    void eachValueIsShownWithWhereItComesFrom() throws Exception {
        assertThat(properties.value("Ledger")).isEqualTo("光华人民币账 (CN)");
        assertThat(properties.value("From")).isEqualTo("2020-01-01  — defaults for operating unit");
        assertThat(properties.value("Business group")).isEqualTo("Guanghua Group (GH)  — inherited");
        Picture.take("properties");
    }

    @Test
    void aTextIsWrittenToTheFile() throws Exception {
        properties.edit("Line of business");
        Driver.press(SWT.CTRL, 'a');
        Driver.type("colour sets");
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil(
                "it is shown", () -> properties.value("Line of business").equals("colour sets"));
        assertThat(text()).contains("line of business \"colour sets\"  at BJ\n");
    }

    @Test
    void aReferenceIsChosenFromWhatThereIs() throws Exception {
        properties.edit("Default legal context");
        Driver.press(0, SWT.ARROW_DOWN);
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil(
                "it is shown", () -> properties.value("Default legal context").endsWith("(SH_EL)"));
        assertThat(text()).contains("default legal context SH_EL  // a default: it limits nothing\n");
    }

    @Test
    void theTemplateIsChosenFromThoseOfTheKindAndCtrlZTakesThatBack() throws Exception {
        var before = text();
        explorer.unfold("GH", "  TV");
        explorer.click("GH", "  TV", "CD_TV_PLANT");
        Driver.waitUntil("the plant is shown", () -> properties.has("Templates"));
        assertThat(properties.value("Templates")).isEqualTo("PLANT");
        properties.edit("Templates");
        Driver.press(0, SWT.ARROW_DOWN);
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil("it is shown", () -> properties.value("Templates").equals("DEPOT"));
        assertThat(text()).isEqualTo(before.replaceFirst("(CD_TV_PLANT .* like) PLANT", "$1 DEPOT"));
        page.activate(explorer.view());
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is as before", () -> text().equals(before));
    }

    @Test
    void whatIsNoDayIsRefusedWithAMessage() throws Exception {
        var before = text();
        properties.edit("From");
        Driver.press(SWT.CTRL, 'a');
        Driver.type("2020-02-30");
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil("it is said why", () -> isSaid("2020-02-30"));
        Picture.take("properties-refused");
        Driver.press(0, (int) SWT.ESC);
        assertThat(properties.value("From")).startsWith("2020-01-01");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void anIdThatLeadsNowhereIsRefusedWithAMessage() throws Exception {
        var before = text();
        properties.edit("Legal entities");
        Driver.press(SWT.CTRL, 'a');
        Driver.type("BJ_TV, NOWHERE");
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil("it is said why", () -> isSaid("NOWHERE"));
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void oneUndoInTheOpenEditorTakesAChangeBack() throws Exception {
        var editor = OrgEditor.open(example.file("organizations.org"));
        var before = editor.text().getText();
        explorer.click("GH", "  TV");
        Driver.waitUntil("the unit is shown", () -> properties.has("Short code"));
        properties.edit("Short code");
        Driver.press(SWT.CTRL, 'a');
        Driver.type("TVX");
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil("it is shown", () -> properties.value("Short code").equals("TVX"));
        assertThat(editor.text().getText()).contains("short TVX {");
        page.activate(editor.editor());
        Driver.press(SWT.CTRL, 'z');
        assertThat(editor.text().getText()).isEqualTo(before);
    }

    private String text() throws Exception {
        return Files.readString(example.file("organizations.org").getLocation().toPath());
    }

    private boolean isSaid(String words) {
        return Widgets.all(page.getWorkbenchWindow().getShell(), CLabel.class).stream()
                .anyMatch(label -> label.getText().contains(words));
    }
}
