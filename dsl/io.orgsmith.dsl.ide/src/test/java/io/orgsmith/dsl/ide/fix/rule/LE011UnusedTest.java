// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A legal entity has an address and a number, and somebody uses it. */
class LE011UnusedTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing location HK "香港" { country HK }
            existing location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            """;

    @Test
    void anOperatingUnitOfItsLedgerTakesItUp() {
        Given.org(GROUND, """
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment value 11  registration 9111  at BJ }
                        legal entity SH_EL "上海光华电子有限公司" { ledger CN  balancing segment value 21  registration 9131  at BJ }
                        existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV }
                        """)
                .fix("LE011.list", "SH_EL")
                .titled("Add SH_EL to the legal entities of operating unit TV")
                .titledInChinese("把 SH_EL 加入业务实体 TV 的“legal entities”")
                .gives("""
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment value 11  registration 9111  at BJ }
                        legal entity SH_EL "上海光华电子有限公司" { ledger CN  balancing segment value 21  registration 9131  at BJ }
                        existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, SH_EL }
                        """);
    }
}
