// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which companies an operating unit works for is stored nowhere: INV003 has it follow from what is. */
class LegalEntitiesTest {
    private static final String COMPANIES = """
            ledger CN "人民币账" { currency CNY  calendar MONTH }
            legal entity A "甲公司" { ledger CN }
            legal entity B "乙公司" { ledger CN }
            business group HT "华泰" {
              operating unit OU "业务" { ledger CN  legal entities A, B  default legal context A
                inventory organization I01 "一厂" { legal entity A }
                inventory organization I02 "二厂" { legal entity %s }
              }
            }
            """;

    private static String unit(String company) {
        return Given.imported(Given.setUp(COMPANIES.formatted(company))).get("business-group-HT.org");
    }

    @Test
    void thoseOfItsInventoryOrganizationsAreListedWithWhereTheyComeFrom() {
        assertThat(unit("B")).contains("""
                            // From the default legal context and the inventory organizations: EBS stores no list (rule INV003).
                            legal entities A, B
                            default legal context A
                        """);
    }

    @Test
    void whatOnlyTheTextKnewIsNotGuessed() {
        assertThat(unit("A")).doesNotContain("legal entit", "//").contains("default legal context A");
    }

    @Test
    void aCompanyThatFollowsFromTheUnitIsNotRepeated() {
        assertThat(unit("A")).contains("inventory organization I01 \"一厂\"").doesNotContain("legal entity A");
    }
}
