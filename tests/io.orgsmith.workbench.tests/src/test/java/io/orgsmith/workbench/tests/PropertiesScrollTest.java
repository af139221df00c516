// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The properties of another element begin at the top; those of the same one stay where they are. */
class PropertiesScrollTest extends ExplorerScene {
    private Properties properties;

    @BeforeEach
    void theLastOfAUnit() throws Exception {
        properties = Properties.open();
        explorer.click("GH", "  TV");
        Driver.waitUntil("the unit is shown", () -> properties.has("Default legal context"));
        var tree = properties.tree();
        tree.setTopItem(tree.getItem(tree.getItemCount() - 1));
        settle();
        assertThat(scrolled()).as("there is more than fits").isPositive();
    }

    @Test
    void anotherElementIsShownFromTheTop() throws Exception {
        explorer.click("GH", "  XRAY");
        Driver.waitUntil("the other one is shown", () -> properties.value("Id").equals("XRAY"));
        Driver.waitUntil("it is at the top", () -> scrolled() == 0);
    }

    @Test
    void whatIsShownStaysWhenTheTextChanges() throws Exception {
        int before = scrolled();
        example.replace("organizations.org", "unit TV \"电视机业务\"", "unit TV \"电视机业务二\"");
        Driver.waitUntil("the change is shown", () -> properties.value("Name").contains("电视机业务二"));
        settle();
        assertThat(scrolled()).isEqualTo(before);
    }

    private int scrolled() {
        return properties.tree().getVerticalBar().getSelection();
    }

    /** Lets the table come to rest. */
    private static void settle() throws Exception {
        for (int i = 0; i < 50; i++) {
            Driver.work();
        }
    }
}
