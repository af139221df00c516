// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Release;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is exported is what is read again. */
class RoundTripTest {
    @ParameterizedTest
    @CsvSource({
        "television, 12.2, en",
        "television, 12.2, zh",
        "four-factories, 12.1, zh",
        "two-dimensions, 12.2, en",
        "classic-11i, 11i, en",
        "classic-11i, 11i, zh"
    })
    void anExample(String name, String release, String language) throws Exception {
        var wanted = Release.get(release);
        var state = Given.example(name, wanted);
        assertThat(state.objects()).isNotEmpty();

        var content = Given.read(Workbooks.export(state, wanted, "集团", Locale.forLanguageTag(language)));

        assertThat(content.problems()).isEmpty();
        assertThat(content.release()).isEqualTo(wanted);
        assertThat(content.enterprise()).isEqualTo("集团");
        assertThat(Given.objects(content.state())).isEqualTo(Given.objects(state));
    }

    @Test
    void namesThatLookLikeFormulasOrSeparatorsStayWhatTheyAre() {
        var state = Given.text("""
                enterprise "x" for ebs 12.2
                value set VS "=HYPERLINK(1)" { size 3 }
                value set V2 "A/B; C, D: E\\\\F" { size 3 }
                location L1 "-1+2" { country CN  city "@SUM" }
                business group BG "+ / -"
                """);

        var content = Given.read(Workbooks.export(state, Release.R12_2, "=1", Locale.ENGLISH));

        assertThat(content.problems()).isEmpty();
        assertThat(content.enterprise()).isEqualTo("=1");
        assertThat(Given.objects(content.state())).isEqualTo(Given.objects(state));
    }
}
