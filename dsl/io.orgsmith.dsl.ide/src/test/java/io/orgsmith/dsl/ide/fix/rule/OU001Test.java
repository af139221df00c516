// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** An operating unit has exactly one primary ledger. */
class OU001Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账" { secondary ledger CN2 "光华产品账" }
            existing ledger HK "光华港币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing legal entity HK_TR "光华贸易（香港）有限公司" { ledger HK }
            """;

    @Test
    void theLedgerOfItsLegalContextIsTaken() {
        Given.org(GROUND, """
                        operating unit HK_TRADE "香港贸易业务" { business group GH  default legal context HK_TR }
                        """)
                .fix("OU001.add", "HK_TRADE")
                .titled("Add “ledger HK” to operating unit HK_TRADE")
                .titledInChinese("给业务实体 HK_TRADE 加上“ledger HK”")
                .gives("""
                        operating unit HK_TRADE "香港贸易业务" { business group GH  ledger HK  default legal context HK_TR }
                        """);
    }

    @Test
    void theLedgerOfItsLegalEntitiesIsKept() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" { business group GH  ledger HK, CN  legal entities BJ_TV  default legal context BJ_TV }
                        """)
                .fix("OU001.keep", "TV")
                .titled("Keep only CN in operating unit TV")
                .titledInChinese("业务实体 TV 只保留 CN")
                .gives("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
                        """);
    }
}
