// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was found lies in the files in which people look for it. */
class GroupingTest {
    private static final String GROUP = """
            enterprise "测试集团" for ebs 12.2
            location HZ "杭州" { country CN }
            value set CO "CO" { size 2  value 11 "杭州公司" }
            chart of accounts COA "COA" { segment COMPANY "公司" balancing value set CO }
            ledger CN "人民币账" { currency CNY  calendar MONTH  chart of accounts COA }
            legal entity HZ_CO "杭州公司" { ledger CN  balancing segment values 11  at HZ }
            business group HT "华泰" {
              short HT  legislation CN  currency CNY
              operating unit PUMPS "水泵" { ledger CN  default legal context HZ_CO
                inventory organization H01 "水泵厂" { legal entity HZ_CO  at HZ  subinventory RAW } }
            }
            user CHEN "陈丽"
            """;

    @Test
    void eachFileHoldsWhatBelongsTogether() {
        assertThat(Given.imported(Given.setUp(GROUP)).keySet())
                .containsExactly(
                        "business-group-HT.org", "chart-of-accounts.org", "enterprise.org", "ledgers.org", "users.org");
    }

    @Test
    void organizationsAreNestedAsTheyBelongTogether() {
        assertThat(Given.imported(Given.setUp(GROUP)).get("business-group-HT.org"))
                .isEqualTo("""
                        imported business group HT "华泰" {
                          legislation CN
                          currency CNY

                          imported operating unit PUMPS "水泵" {
                            ledger CN
                            default legal context HZ_CO

                            imported inventory organization H01 "水泵厂" {
                              at 杭州
                              subinventory RAW
                            }
                          }
                        }
                        """);
    }
}
