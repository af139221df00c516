// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A new ledger has a chart of accounts, a currency, a calendar and retained earnings. */
class LED001SeveralTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            value set COMPANY { value 11 "光华电视"  value 21 "光华电子" }
            value set ACCOUNT { value 1403 "原材料"  value 3101 "未分配利润" }
            chart of accounts COA "GH_ACCOUNTING_FLEX" {
              segment COMPANY "公司" balancing value set COMPANY
              segment ACCOUNT "科目" natural account value set ACCOUNT
            }
            """;

    @Test
    void oneOfSeveralIsKept() {
        Given.org(GROUND, """
                        existing ledger CN "光华人民币账" { chart of accounts COA  currency CNY  currency USD  calendar GH_MONTH }
                        """)
                .fix("LED001.keep", "CN")
                .titled("Keep only CNY in ledger CN")
                .titledInChinese("分类账 CN 只保留 CNY")
                .gives("""
                        existing ledger CN "光华人民币账" { chart of accounts COA  currency CNY  calendar GH_MONTH }
                        """);
    }
}
