// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Cost center values without an organization get one, of the company that the others speak for. */
class CC004Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            value set COMPANY "GH_COMPANY" { size 2  value 01 "北京"  value 02 "上海" }
            value set ACCOUNT "GH_ACCOUNT" { size 4  value 1403 "原材料" }
            chart of accounts COA "GH_COA" {
              segment COMPANY "公司" balancing value set COMPANY
              segment CENTER "成本中心" cost center value set CENTERS
              segment ACCOUNT "科目" natural account value set ACCOUNT
            }
            existing business group GH "光华集团"
            """;

    private static final String CENTERS = """
            cost center CC_1 "北京车间" { business group GH  value 01-110 }
            cost center CC_2 "上海车间" { business group GH  value 02-210 }
            """;

    private static Given with(String values) {
        return Given.org(GROUND, "value set CENTERS \"GH_CENTERS\" { size 3  " + values + " }\n" + CENTERS);
    }

    @Test
    void theNeighboursSayOfWhichCompanyItIs() {
        var values = "value 110 \"北京车间\"  value 210 \"上海车间\"  value 230 \"上海研发\"";
        with(values)
                .fix("CC004.centers", "CENTERS")
                .titled("Declare the missing cost centers of value set CENTERS (1)")
                .gives("value set CENTERS \"GH_CENTERS\" { size 3  " + values + " }\n" + CENTERS
                        + "cost center CC_230 \"上海研发\" { business group GH  value 02-230 }\n");
    }

    @Test
    void whereNothingSpeaksForACompanyNoneIsTaken() {
        assertThat(with("value 110 \"北京车间\"  value 210 \"上海车间\"  value 900 \"其他\"")
                        .offers("CC004", "CENTERS"))
                .isEmpty();
    }

    @Test
    void theCostCentersOfAnotherChartSayNothing() {
        var other = """
                value set HK_COMPANY "HK_COMPANY" { size 3  value 301 "香港" }
                existing value set HK_CENTERS "HK_CENTERS"
                chart of accounts HK "HK_COA" {
                  segment COMPANY "公司" balancing value set HK_COMPANY
                  segment CENTER "成本中心" cost center value set HK_CENTERS
                  segment ACCOUNT "科目" natural account value set ACCOUNT
                }
                cost center HK_9 "香港车间" { business group GH  chart of accounts HK  value 301-910 }
                """;
        var values = "value 110 \"北京车间\"  value 210 \"上海车间\"  value 900 \"其他\"";
        var ours = CENTERS.replace("value 0", "chart of accounts COA  value 0");
        assertThat(Given.org(GROUND + other, "value set CENTERS \"GH_CENTERS\" { size 3  " + values + " }\n" + ours)
                        .offers("CC004", "CENTERS"))
                .isEmpty();
    }
}
