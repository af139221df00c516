// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrialTest {
    private final Edited text = Edited.org("""
            ledger CN "Books"
            legal entity BJ "Beijing" { ledger CN }
            operating unit TV "TV" from 2020-01-01 { ledger CN  legal entities BJ }
            value set COMPANY "Company" { size 2 }
            """);

    @Test
    void whatCanBeReadIsAllowed() {
        assertThat(text.refusal("TV", "from", "2021-12-31")).isEmpty();
        assertThat(text.refusal("TV", "lineOfBusiness", "anything } at all {")).isEmpty();
        assertThat(text.refusal("COMPANY", "size", "30")).isEmpty();
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertThat(text.refusal("TV", "from", "2021-02-30"))
                .hasValueSatisfying(message -> assertThat(message).contains("2021-02-30"));
        assertThat(text.refusal("TV", "to", "soon")).isPresent();
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThat(text.refusal("COMPANY", "size", "two"))
                .hasValueSatisfying(message -> assertThat(message).contains("two"));
    }

    @Test
    void anIdThatLeadsNowhereIsRefused() {
        assertThat(text.refusal("TV", "legalEntities", "BJ, NOWHERE"))
                .hasValueSatisfying(message -> assertThat(message).contains("NOWHERE"));
    }

    @Test
    void aSecondClauseInsideAValueIsRefused() {
        assertThat(text.refusal("TV", "legalEntities", "BJ usable not usable")).isPresent();
    }
}
