// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** What EBS keeps unique is unique. */
class GEN005NumberedTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing operating unit TV "电视机业务" { business group GH  ledger CN }
            """;

    @Test
    void aResponsibilityKeyGetsANumber() {
        Given.org(GROUND, """
                        existing responsibility BUY1 "采购" in PO { key GH_BUYER }
                        existing responsibility BUY2 "付款" in PO { key GH_BUYER  menu "PO_MENU" }
                        """)
                .fix("GEN005.set", "BUY2")
                .titled("Write “key GH_BUYER2” in responsibility BUY2")
                .gives("""
                        existing responsibility BUY1 "采购" in PO { key GH_BUYER }
                        existing responsibility BUY2 "付款" in PO { key GH_BUYER2  menu "PO_MENU" }
                        """);
    }

    @Test
    void aLedgerNameGetsTheId() {
        Given.org(GROUND, """
                        existing ledger HK "光华人民币账" short HK
                        """)
                .fix("GEN005.rename", "HK")
                .titled("Name ledger HK “光华人民币账 (HK)”")
                .gives("""
                        existing ledger HK "光华人民币账 (HK)" short HK
                        """);
    }

    @Test
    void aLedgerShortNameGetsANumber() {
        Given.org(GROUND, """
                        existing ledger HK "光华港币账" short GH
                        existing ledger US "光华美元账" short GH
                        """)
                .fix("GEN005.set", "US")
                .titled("Write “short GH2” in ledger US")
                .gives("""
                        existing ledger HK "光华港币账" short GH
                        existing ledger US "光华美元账" short GH2
                        """);
    }
}
