// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A new ledger has a chart of accounts, a currency, a calendar and retained earnings. */
class LED001Test {
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
    void whatIsMissingIsAddedAtOnce() {
        Given.org(GROUND, """
                        ledger CN "光华人民币账"
                        """)
                .fix("LED001.add", "CN")
                .titled("Add “chart of accounts COA, currency CNY” and 3 more clauses to ledger CN")
                .titledInChinese("给分类账 CN 加上“chart of accounts COA, currency CNY”和另外 3 个子句")
                .gives("""
                        ledger CN "光华人民币账" {
                          currency CNY  calendar MONTHLY  chart of accounts COA
                          retained earnings 11-3101  accounting method STANDARD_ACCRUAL
                        }
                        """);
    }

    @Test
    void whatOtherLedgersHaveIsTaken() {
        Given.org(GROUND, """
                        ledger CN "光华人民币账" { chart of accounts COA  currency CNY  calendar GH_MONTH  retained earnings 11-3101  accounting method GH_ACCRUAL }
                        ledger HK "光华港币账" {
                          currency HKD   // 港币
                        }
                        """)
                .fix("LED001.add", "HK")
                .titled("Add “chart of accounts COA, calendar GH_MONTH” and 2 more clauses to ledger HK")
                .gives("""
                        ledger CN "光华人民币账" { chart of accounts COA  currency CNY  calendar GH_MONTH  retained earnings 11-3101  accounting method GH_ACCRUAL }
                        ledger HK "光华港币账" {
                          currency HKD   // 港币
                          calendar GH_MONTH  chart of accounts COA
                          retained earnings 11-3101  accounting method GH_ACCRUAL
                        }
                        """);
    }
}
