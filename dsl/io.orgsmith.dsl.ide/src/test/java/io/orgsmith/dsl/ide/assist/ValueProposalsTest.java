// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import static io.orgsmith.dsl.ide.assist.Assist.labels;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueProposalsTest {
    @Test
    void organizationCodesThatAreFree() {
        assertThat(labels("""
                inventory organization P code B01
                inventory organization Q code B03
                inventory organization R code |
                --- b.org
                inventory organization S code S09
                inventory organization T code B02
                """)).containsExactly("B04", "S10");
        assertThat(labels("inventory organization P code |")).containsExactly("A01");
    }

    @Test
    void aSeriesThatIsFullHasNoNextCode() {
        assertThat(labels("inventory organization P code X9\ninventory organization Q code |"))
                .containsExactly("A01");
    }

    @Test
    void whatTheProjectSaysInTheSameClause() {
        assertThat(labels("ledger CN { calendar GH_MONTH }\nledger US { calendar | }"))
                .containsExactly("GH_MONTH");
        assertThat(labels("location A { city \"New York\" }\nlocation B { city | }"))
                .containsExactly("\"New York\"");
    }

    @Test
    void whatHasToBeUniqueIsNotProposedAgain() {
        assertThat(labels("ledger CN short CN\nledger US short |")).isEmpty();
    }

    @Test
    void days() {
        assertThat(labels("location A { from |"))
                .containsExactlyInAnyOrder("2026-11-25", "2026-11-01", "2026-01-01", "2027-01-01");
    }

    @Test
    void profilesReleasesAndRules() {
        assertThat(labels("responsibility R { MO:Sec| }")).contains("MO:Security Profile");
        assertThat(labels("enterprise \"E\" for ebs |")).contains("12.2", "12.1", "11i");
        assertThat(labels("accept INV00|")).contains("INV001", "INV003").doesNotContain("BG001");
    }
}
