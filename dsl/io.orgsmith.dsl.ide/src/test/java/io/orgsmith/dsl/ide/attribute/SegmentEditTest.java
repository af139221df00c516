// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What segments, their values and the enterprise say, is changed where it stands. */
class SegmentEditTest {
    private static final String CHART = """
            value set OLD
            value set NEW
            chart of accounts C {
              segment CO "Company" balancing value set OLD
              segment CC
            }
            """;

    @Test
    void aSegmentIsLedToAnotherValueSet() {
        assertThat(Edited.org(CHART).set("CO", "valueSet", "NEW"))
                .isEqualTo(CHART.replace("set OLD\n  s", "set NEW\n  s"));
        assertThat(Edited.org(CHART).set("CC", "valueSet", "NEW")).isEqualTo(CHART.replace("CC", "CC value set NEW"));
    }

    @Test
    void aSegmentGetsAnotherQualifier() {
        assertThat(Edited.org(CHART).set("CO", "qualifiers", "intercompany"))
                .isEqualTo(CHART.replace("balancing", "intercompany"));
        assertThat(Edited.org(CHART).set("CC", "qualifiers", "cost center"))
                .isEqualTo(CHART.replace("segment CC", "segment CC cost center"));
        assertThat(Edited.org(CHART).set("CO", "qualifiers", "")).isEqualTo(CHART.replace("balancing ", ""));
    }

    @Test
    void aValueSaysWhenItEndsAndWhatItIsCalled() {
        var set = "value set V {\n  value 01 \"One\"\n  value 02\n}\n";
        assertThat(Edited.org(set).set("01", "to", "2030-12-31"))
                .isEqualTo(set.replace("\"One\"", "\"One\" to 2030-12-31"));
        assertThat(Edited.org(set).set("02", "name", "Two")).isEqualTo(set.replace("02", "02 \"Two\""));
        assertThat(Edited.org(set).set("01", "enabled", "false")).isEqualTo(set.replace("One\"", "One\" disabled"));
    }

    @Test
    void theEnterpriseShowsItsReleaseInEachLanguage() {
        var enterprise = Edited.org("enterprise \"E\" for ebs 12.2\n").model().enterprise();
        for (var locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(Attribute.of(enterprise))
                    .anyMatch(each -> each.shown(enterprise, locale).equals("12.2"));
        }
    }

    @Test
    void theEnterpriseIsRenamedInPlace() {
        var text = Edited.org("enterprise \"Old\" for ebs 12.2\n");
        var enterprise = text.model().enterprise();
        var name = Attribute.of(enterprise).stream()
                .filter(each -> each.feature().getName().equals("name"))
                .findFirst()
                .orElseThrow();
        assertThat(text.after(new AttributeEdit(text.model(), enterprise, name).set("New")))
                .isEqualTo("enterprise \"New\" for ebs 12.2\n");
    }
}
