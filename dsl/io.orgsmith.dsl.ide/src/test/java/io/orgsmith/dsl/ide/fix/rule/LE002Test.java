// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A legal entity belongs to one ledger setup. */
class LE002Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing location BJ "北京总部"
            existing ledger CN "光华人民币账" { secondary ledger CN_PROD "光华产品账" }
            existing ledger HK "光华港币账"
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV }
            """;

    @Test
    void theOtherSetupGoes() {
        Given.org(GROUND, """
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN, HK  balancing segment value 11  registration 9111  at BJ }
                        """)
                .fix("LE002.keep", "BJ_TV")
                .titled("Keep only CN in legal entity BJ_TV")
                .titledInChinese("法律实体 BJ_TV 只保留 CN")
                .gives("""
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment value 11  registration 9111  at BJ }
                        """);
    }

    @Test
    void theSecondaryOfTheSameSetupStays() {
        Given.org(GROUND, """
                        legal entity BJ_TV "北京光华电视有限公司" {
                          ledger CN, HK, CN_PROD
                          balancing segment value 11  registration 9111  at BJ
                        }
                        """)
                .fix("LE002.keep", "BJ_TV")
                .titled("Keep only CN in legal entity BJ_TV")
                .gives("""
                        legal entity BJ_TV "北京光华电视有限公司" {
                          ledger CN, CN_PROD
                          balancing segment value 11  registration 9111  at BJ
                        }
                        """);
    }

    @Test
    void oneThatIsSaidToTransactGetsALedger() {
        Given.org(GROUND, """
                        legal entity BJ_TV "北京光华电视有限公司" { balancing segment value 11  registration 9111  at BJ }
                        """)
                .fix("LE002.add", "BJ_TV")
                .titled("Add “ledger CN” to legal entity BJ_TV")
                .gives("""
                        legal entity BJ_TV "北京光华电视有限公司" {
                          ledger CN  balancing segment value 11
                          registration 9111  at BJ
                        }
                        """);
    }
}
