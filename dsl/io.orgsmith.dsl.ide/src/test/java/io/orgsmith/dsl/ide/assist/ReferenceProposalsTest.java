// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import static io.orgsmith.dsl.ide.assist.Assist.labels;
import static io.orgsmith.dsl.ide.assist.Assist.one;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReferenceProposalsTest {
    @Test
    void onlyTheKindThatTheClauseNames() {
        assertThat(labels("ledger CN \"账\"\nlegal entity BJ\noperating unit TV { ledger | }"))
                .containsExactly("CN");
    }

    @Test
    void ofAllFilesThoseOfTheSameFileFirst() {
        assertThat(labels("""
                ledger ZZ
                operating unit TV { ledger | }
                --- b.org
                ledger AA
                """)).containsExactly("ZZ", "AA");
    }

    @Test
    void foundByTheChineseNameToo() {
        assertThat(labels("ledger CN \"光华人民币账\"\nledger US \"美元账\"\nlegal entity A { ledger 美元| }"))
                .containsExactly("US");
        var proposal = one("ledger CN \"人民币账\"\nlegal entity A { ledger | }", "CN", Locale.SIMPLIFIED_CHINESE);
        assertThat(proposal.detail()).isEqualTo("分类账 人民币账");
        assertThat(proposal.documentation()).contains("ledger CN \"人民币账\"").contains("a.org 第 1 行");
    }

    @Test
    void whereSeveralKindsBearAnIdTheKindIsWrittenBeforeIt() {
        assertThat(labels("hr organization CN\noperating unit CN\noperating unit TV\naccept OU005 on |"))
                .contains("hr organization CN", "operating unit CN", "TV")
                .doesNotContain("CN");
    }

    @Test
    void aSubinventoryWithItsOrganization() {
        assertThat(labels("inventory organization P { subinventory RAW }\naccept INV008 on P.R|"))
                .contains("P.RAW");
    }

    @Test
    void templatesOfTheKindThatIsDeclared() {
        assertThat(labels("""
                template PLANT for inventory organization { }
                template DESK for responsibility { }
                inventory organization A { like | }
                """)).containsExactly("PLANT");
    }

    @Test
    void theNextOfAList() {
        assertThat(labels("legal entity A\nlegal entity B\noperating unit TV { legal entities A, |"))
                .containsExactly("A", "B");
    }
}
