// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** With different company value sets, a legal entity has a value in each. */
class LE007Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing location BJ "北京总部"
            existing value set COMPANY { value 11 "北京光华电视" }
            existing value set PRODUCT { value P1 "电视机"  value P2 "电子" }
            existing chart of accounts COA "GH_ACCOUNTING_FLEX" { segment COMPANY "公司" balancing value set COMPANY }
            existing chart of accounts COA_PROD "GH_PRODUCT_FLEX" { segment PRODUCT "产品" balancing value set PRODUCT }
            existing ledger CN "光华人民币账" { chart of accounts COA }
            existing secondary ledger CN_PROD "光华产品账" { primary ledger CN  chart of accounts COA_PROD }
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV }
            """;

    @Test
    void aFreeValueOfTheSecondaryLedgerIsAdded() {
        Given.org(GROUND, """
                        legal entity BJ_TV "北京光华电视有限公司" {
                          ledger CN  balancing segment value 11
                          registration 9111  at BJ
                        }
                        """)
                .fix("LE007.add", "BJ_TV")
                .titled("Add “balancing segment values of CN_PROD: P1” to legal entity BJ_TV")
                .titledInChinese("给法律实体 BJ_TV 加上“balancing segment values of CN_PROD: P1”")
                .gives("""
                        legal entity BJ_TV "北京光华电视有限公司" {
                          ledger CN  balancing segment value 11
                          balancing segment values of CN_PROD: P1
                          registration 9111  at BJ
                        }
                        """);
    }
}
