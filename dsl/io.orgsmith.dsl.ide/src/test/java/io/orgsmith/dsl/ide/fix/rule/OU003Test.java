// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** The default legal context of an operating unit is a legal entity of its ledger. */
class OU003Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing ledger HK "光华港币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing legal entity SH_EL "上海光华电子有限公司" { ledger CN }
            existing legal entity HK_TR "光华贸易（香港）有限公司" { ledger HK }
            """;

    @Test
    void oneOfTheOperatingUnitsOwnLegalEntitiesIsTaken() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" {
                          business group GH  ledger CN
                          legal entities SH_EL   // the factory
                        }
                        """)
                .fix("OU003.add", "TV")
                .titled("Add “default legal context SH_EL” to operating unit TV")
                .titledInChinese("给业务实体 TV 加上“default legal context SH_EL”")
                .gives("""
                        operating unit TV "电视机业务" {
                          business group GH  ledger CN
                          legal entities SH_EL   // the factory
                          default legal context SH_EL
                        }
                        """);
    }

    @Test
    void anyOfTheLedgerIsTakenWhereNoneIsListed() {
        Given.org(GROUND, """
                        operating unit 电视 "电视机业务" { business group GH  ledger HK }
                        """)
                .fix("OU003.add", "电视")
                .titled("Add “default legal context HK_TR” to operating unit 电视")
                .gives("""
                        operating unit 电视 "电视机业务" { business group GH  ledger HK  default legal context HK_TR }
                        """);
    }
}
