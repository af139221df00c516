// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A secondary ledger says how it is fed; a reporting currency differs in its currency only. */
class LED003Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing chart of accounts COA "GH_ACCOUNTING_FLEX"
            existing chart of accounts COA_PROD "GH_PRODUCT_FLEX"
            existing ledger CN "光华人民币账" { chart of accounts COA  currency CNY  calendar GH_MONTH }
            """;

    @Test
    void aSecondaryLedgerGetsLevelAndMapping() {
        Given.org(GROUND, """
                        secondary ledger CN_PROD "光华产品账" { primary ledger CN  chart of accounts COA_PROD }
                        """)
                .fix("LED003.add", "CN_PROD")
                .titled("Add “level journal, mapping CN_TO_CN_PROD” to ledger CN_PROD")
                .titledInChinese("给分类账 CN_PROD 加上“level journal, mapping CN_TO_CN_PROD”")
                .gives("""
                        secondary ledger CN_PROD "光华产品账" {
                          primary ledger CN  chart of accounts COA_PROD
                          level journal  mapping CN_TO_CN_PROD
                        }
                        """);
    }

    @Test
    void aSecondaryLedgerGetsItsPrimary() {
        Given.org(GROUND, """
                        secondary ledger CN_TAX "光华税务账" { level journal }
                        """)
                .fix("LED003.add", "CN_TAX")
                .titled("Add “primary ledger CN” to ledger CN_TAX")
                .gives("""
                        secondary ledger CN_TAX "光华税务账" { primary ledger CN  level journal }
                        """);
    }

    @Test
    void aReportingCurrencyGetsACurrencyOfItsOwn() {
        Given.org(GROUND, """
                        reporting currency CN_USD "光华美元报表" { primary ledger CN  currency CNY }
                        """)
                .fix("LED003.set", "CN_USD")
                .titled("Write “currency USD” in ledger CN_USD")
                .gives("""
                        reporting currency CN_USD "光华美元报表" { primary ledger CN  currency USD }
                        """);
    }
}
