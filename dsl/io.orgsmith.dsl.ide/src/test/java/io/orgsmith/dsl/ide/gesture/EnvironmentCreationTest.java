// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.attribute.Part;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an element is called in an environment is one of its properties. */
class EnvironmentCreationTest {
    private Drawn drawn = Drawn.org("ledger HT \"Books\"\nbusiness group HT \"Group\"\n");

    @Test
    void theTextIsThatOfTheExample() {
        create("DEV");
        assertThat(text()).endsWith("\"Group\"\n\nenvironment DEV {}\n");
        create("TEST");
        name("ledger:HT", "DEV", "DEV Books");
        name("ledger:HT", "TEST", "TEST Books");
        assertThat(text()).endsWith("""

            environment DEV { ledger HT is "DEV Books" }
            environment TEST { ledger HT is "TEST Books" }
            """);
    }

    @Test
    void anotherNameTakesItsPlaceAndNoneTakesTheLineAway() {
        drawn = Drawn.org(text() + "environment DEV {\n  ledger HT is \"A\"\n  business group HT is \"G\"\n}\n");
        assertThat(said("ledger:HT", "DEV").orElseThrow().value(drawn.element("ledger:HT")))
                .isEqualTo("A");
        name("ledger:HT", "DEV", "B");
        assertThat(text()).endsWith("environment DEV {\n  ledger HT is \"B\"\n  business group HT is \"G\"\n}\n");
        name("ledger:HT", "DEV", "");
        assertThat(text()).endsWith("environment DEV {\n  business group HT is \"G\"\n}\n");
    }

    @Test
    void whatIsSaidBesideTheNameStays() {
        drawn = Drawn.org(text() + "environment DEV { ledger HT is \"A\" { currency USD } }\n");
        name("ledger:HT", "DEV", "");
        assertThat(text()).endsWith("environment DEV { ledger HT { currency USD } }\n");
        name("ledger:HT", "DEV", "C");
        assertThat(text()).contains("ledger HT { currency USD }").contains("ledger HT is \"C\"");
    }

    @Test
    void oneLineBecomesSeveralWhereItIsTooLong() {
        create("DEV");
        name("ledger:HT", "DEV", "A name that is as long as can be of the books");
        name("business-group:HT", "DEV", "Another name that is as long as can be of the group");
        assertThat(text()).endsWith("""
            environment DEV {
              ledger HT is "A name that is as long as can be of the books"
              business group HT is "Another name that is as long as can be of the group"
            }
            """);
    }

    private void create(String id) {
        var creation = new EnvironmentCreation(drawn.project(), drawn.model());
        assertThat(creation.isFree(id)).isTrue();
        drawn = Drawn.org(drawn.after(creation.fix(id)));
        assertThat(new EnvironmentCreation(drawn.project(), drawn.model()).isFree(id))
                .isFalse();
    }

    private void name(String element, String environment, String name) {
        var part = said(element, environment).orElseThrow();
        drawn = Drawn.org(drawn.after(part.set(drawn.model(), drawn.element(element), name)));
    }

    private Optional<Part> said(String element, String environment) {
        return Part.of(drawn.model(), drawn.element(element)).stream()
                .filter(each -> each.label(Locale.ENGLISH).equals("Name in " + environment))
                .findFirst();
    }

    private String text() {
        return drawn.project().texts().get(Drawn.FILE);
    }
}
