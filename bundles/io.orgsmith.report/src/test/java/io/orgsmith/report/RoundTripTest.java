// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Release;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is exported is what is read again. */
class RoundTripTest {
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
        assertThat(content.state().objects().keySet()).isEqualTo(state.objects().keySet());
    }
}
