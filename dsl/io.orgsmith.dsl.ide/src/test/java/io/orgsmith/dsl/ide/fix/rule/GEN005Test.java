// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** What EBS keeps unique is unique. */
class GEN005Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing operating unit TV "电视机业务" { business group GH  ledger CN }
            """;

    @Test
    void anOrganizationCodeGetsANumber() {
        Given.org(GROUND, """
                        existing inventory organization TV1 "北京电视机厂" code B01 { operating unit TV }
                        existing inventory organization TV2 "上海电视机厂" code B01 { operating unit TV }
                        """)
                .fix("GEN005.set", "TV2")
                .titled("Write “code B02” in inventory organization TV2")
                .titledInChinese("在 inventory organization TV2 中写“code B02”")
                .gives("""
                        existing inventory organization TV1 "北京电视机厂" code B01 { operating unit TV }
                        existing inventory organization TV2 "上海电视机厂" code B02 { operating unit TV }
                        """);
    }

    @Test
    void anInventoryOrganizationOfAnEnvironmentIsChangedThere() {
        Given.org(GROUND, """
                        existing inventory organization TV1 "北京电视机厂" code B01 { operating unit TV }
                        existing inventory organization TV2 "上海电视机厂" code S01 { operating unit TV }
                        environment TEST { inventory organization TV2 { code B01 } }
                        """)
                .in("TEST")
                .fix("GEN005.set", "TV2")
                .titled("Write “code B02” in inventory organization TV2 (environment TEST)")
                .gives("""
                        existing inventory organization TV1 "北京电视机厂" code B01 { operating unit TV }
                        existing inventory organization TV2 "上海电视机厂" code S01 { operating unit TV }
                        environment TEST { inventory organization TV2 { code B02 } }
                        """);
    }

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

    @Test
    void aSecurityProfileIsToldApart() {
        Given.org(GROUND, """
                        existing security profile ALL "光华业务实体" { business group GH }
                        existing security profile UNITS "光华业务实体" { business group GH }
                        """)
                .fix("GEN005.rename", "UNITS")
                .titled("Name security profile UNITS “光华业务实体 (UNITS)”")
                .gives("""
                        existing security profile ALL "光华业务实体" { business group GH }
                        existing security profile UNITS "光华业务实体 (UNITS)" { business group GH }
                        """);
    }

    @Test
    void aRegistrationNumberIsAFactThatNobodyMakesUp() {
        var given = Given.org(GROUND, """
                existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN  registration 9111 jurisdiction CN }
                existing legal entity SH_EL "上海光华电子有限公司" { ledger CN  registration 9111 jurisdiction CN }
                """);
        assertThat(given.offers("GEN005", "SH_EL")).isEmpty();
    }
}
