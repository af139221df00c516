// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** Who types into the Properties view what is so by itself has it said. */
class SaidDefaultTest extends DrawnScene {
    @Override
    String start() {
        return """
                enterprise "Huatai" for ebs 12.2
                ledger HT "Books" { currency CNY }
                """;
    }

    @Test
    void aShortNameLikeTheId() throws Exception {
        var properties = Properties.open();
        diagram.editor().select("ledger:HT");
        Driver.waitUntil(
                "the ledger is shown",
                () -> properties.has("Short name") && properties.value("Id").equals("HT"));
        assertThat(properties.value("Short name")).isEqualTo("HT  — default");
        properties.edit("Short name");
        Driver.type("HT");
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil("it is said", () -> properties.value("Short name").equals("HT"));
        assertThat(text()).contains("ledger HT \"Books\" short HT { currency CNY }");
    }

    @Test
    void whoOnlyLooksChangesNothing() throws Exception {
        var properties = Properties.open();
        diagram.editor().select("ledger:HT");
        Driver.waitUntil(
                "the ledger is shown",
                () -> properties.has("Short name") && properties.value("Id").equals("HT"));
        properties.edit("Short name");
        Driver.press(0, (int) SWT.CR);
        properties.edit("Currency");
        Driver.press(0, (int) SWT.CR);
        assertThat(text()).isEqualTo(start());
    }
}
