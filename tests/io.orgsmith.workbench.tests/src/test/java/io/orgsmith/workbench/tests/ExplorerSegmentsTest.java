// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The enterprise, the segments of a chart and the values of a value set have lines, and are changed by them. */
class ExplorerSegmentsTest extends ExplorerScene {
    private Properties properties;

    @BeforeEach
    void open() throws Exception {
        properties = Properties.open();
        page.activate(explorer.view());
    }

    @Test
    void theLineOfTheProjectHasThePropertiesOfTheEnterprise() throws Exception {
        explorer.click();
        Driver.waitUntil("it is shown", () -> properties.has("Name in English"));
        assertThat(properties.value("Name")).isEqualTo("光华集团");
        Picture.take("properties-enterprise");
        give("Name in English", "Guanghua Electronics");
        Driver.waitUntil("it is written", () -> text("enterprise.org").contains("en \"Guanghua Electronics\" for ebs"));
    }

    @Test
    void aValueStandsBelowItsSetAndIsRenamedAndDeleted() throws Exception {
        explorer.unfold("Further", "value set", "GH_COMPANY");
        explorer.click("Further", "value set", "GH_COMPANY", "11");
        Driver.waitUntil("it is shown", () -> properties.has("Parent value"));
        Picture.take("explorer-values");
        give("Name", "Head");
        Driver.waitUntil("it is written", () -> text("accounting.org").contains("value 11 \"Head\""));
        Driver.waitUntil("it is read", () -> properties.value("Name").equals("Head"));
        explorer.click("Further", "value set", "GH_COMPANY", "11");
        Driver.press(0, (int) SWT.DEL);
        Driver.waitUntil("it is gone", () -> !text("accounting.org").contains("\"Head\""));
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is back", () -> text("accounting.org").contains("value 11 \"Head\""));
    }

    @Test
    void aSegmentStandsBelowItsChartAndIsLedToAnotherValueSet() throws Exception {
        explorer.unfold("Further", "chart of accounts", "GH_COA");
        explorer.click("Further", "chart of accounts", "GH_COA", "PARTNER");
        Driver.waitUntil("it is shown", () -> properties.has("Qualifiers"));
        assertThat(properties.value("Value set")).contains("GH_INTERCOMPANY");
        properties.edit("Value set");
        Driver.press(0, SWT.ARROW_UP);
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil("it is written", () -> text("accounting.org")
                .contains("segment PARTNER \"往来\" intercompany value set GH_ACCOUNT\n"));
    }

    private void give(String name, String value) throws Exception {
        properties.edit(name);
        Driver.press(SWT.CTRL, 'a');
        Driver.type(value);
        Driver.press(0, (int) SWT.CR);
    }

    private String text(String file) throws Exception {
        return Files.readString(example.file(file).getLocation().toPath());
    }
}
