// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A secondary ledger says how it is fed; a reporting currency differs in its currency only. */
class LED003ChartTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing chart of accounts COA "GH_ACCOUNTING_FLEX"
            existing chart of accounts COA_PROD "GH_PRODUCT_FLEX"
            existing ledger CN "光华人民币账" { chart of accounts COA  currency CNY  calendar GH_MONTH }
            """;

    @Test
    void aReportingCurrencyHasTheChartOfItsPrimary() {
        Given.org(GROUND, """
                        reporting currency CN_USD "光华美元报表" {
                          primary ledger CN  currency USD
                          chart of accounts COA_PROD
                        }
                        """)
                .fix("LED003.remove", "CN_USD")
                .titled("Remove “chart of accounts COA_PROD” from ledger CN_USD")
                .gives("""
                        reporting currency CN_USD "光华美元报表" {
                          primary ledger CN  currency USD
                        }
                        """);
    }
}
