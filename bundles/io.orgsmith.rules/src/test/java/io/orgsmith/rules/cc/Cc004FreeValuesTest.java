// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.cc;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** CC004: values in use without organization, in a chart that has cost center organizations. */
class Cc004FreeValuesTest {

    private static final String CHART = """
            value set FIRMS { size 2  value 00 parent  value 11  value 12 disabled%s }%s
            value set ROOMS { size 4  value 0000  value 1100  value 1200 disabled  value T000 parent%s }%s
            chart of accounts FLEX "FLEX" {
              segment C balancing value set FIRMS   segment CC cost center value set ROOMS   segment A natural account value set ACCOUNT
            }
            """;
    private static final String CENTER = """
            cost center CC_BJ "北京管理" { business group GH  chart of accounts FLEX  value 11-1100 }
            """;

    @Test
    void parentsDisabledOnesAndZerosDoNotCount() {
        Marked.check(CHART.formatted("", "", "", ""), CENTER);
    }

    @Test
    void eachValueSetIsNamedOnce() {
        Marked.check(
                CHART.formatted(
                        "  value 21  value 31",
                        "  //! advice CC004",
                        "  value 2100  value 3100  value 4100",
                        "  //! advice CC004"),
                CENTER);
    }

    @Test
    void aChartWithoutCostCenterOrganizationsDoesWithoutThem() {
        Marked.check(CHART.formatted("  value 21", "", "  value 2100", ""));
    }

    @Test
    void aCompanyOrganizationTakesItsCompany() {
        Marked.check(CHART.formatted("  value 21", "", "", ""), CENTER, """
                cost center SH "上海公司" { business group GH  chart of accounts FLEX  company value 21 }
                """);
    }

    @Test
    void existingOrganizationsTakeTheirValues() {
        Marked.check(CHART.formatted("  value 21", "", "  value 2100", ""), CENTER, """
                existing cost center CC_SH "上海管理" { business group GH  chart of accounts FLEX  value 21-2100 }
                """);
    }

    @Test
    void theValuesOfAnExistingSetThatAreListedCount() {
        Marked.in("11i").holds("""
                existing value set FIRMS { size 2  value 11  value 21 }                   //! advice CC004
                existing value set ROOMS { size 4  value 1100 }
                existing chart of accounts FLEX "FLEX" {
                  segment C balancing value set FIRMS   segment CC cost center value set ROOMS   segment A natural account value set ACCOUNT
                }
                """, CENTER);
    }
}
