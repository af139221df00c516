// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Element;
import io.orgsmith.workbench.explorer.State;
import io.orgsmith.workbench.explorer.property.ElementProperties;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who fills in properties faster than the text is read loses nothing. */
class FastPropertiesTest extends DrawnScene {
    @Override
    String start() {
        return """
                enterprise "Huatai" for ebs 12.2
                ledger HT "Books"
                template PLANT for inventory organization { subinventory RAW }
                """;
    }

    @Test
    void ofAnElement() throws Exception {
        var ledger = new ElementProperties(state(), element("ledger:HT"));
        set(ledger, "Currency", "CNY");
        set(ledger, "Calendar", "MONTH");
        set(ledger, "Short name", "HTB");
        set(ledger, "Currency", "USD");
        wait("ledger HT \"Books\" short HTB { currency USD  calendar MONTH }");
    }

    @Test
    void ofATemplate() throws Exception {
        var plant = new ElementProperties(
                state(), state().model().templates().get(0).getBody());
        set(plant, "Calendar", "WORK");
        set(plant, "Type", "FACTORY");
        Driver.waitUntil("both are written", () -> text().contains("calendar WORK") && text().contains("type FACTORY"));
    }

    @Test
    void whatIsGoneByThenIsRefused() throws Exception {
        var ledger = new ElementProperties(state(), element("ledger:HT"));
        file().setContents(
                        new ByteArrayInputStream("enterprise \"Huatai\"\n".getBytes(StandardCharsets.UTF_8)),
                        true,
                        false,
                        null);
        set(ledger, "Currency", "CNY");
        StatusLine.waitFor("changed");
        assertThat(text()).isEqualTo("enterprise \"Huatai\"\n");
    }

    private void wait(String line) throws Exception {
        Driver.waitUntil("all is written", () -> text().contains(line));
    }

    private State state() {
        return diagram.editor().drawing().state();
    }

    private Element element(String id) {
        return state().model().byId(id).orElseThrow();
    }

    private static void set(ElementProperties properties, String name, String value) {
        var line = Stream.of(properties.getPropertyDescriptors())
                .filter(each -> each.getDisplayName().equals(name))
                .findFirst()
                .orElseThrow();
        properties.setPropertyValue(line.getId(), value);
    }
}
