// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Some responsibility may choose each inventory organization. */
class INV008Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
            existing responsibility KEEPER "仓库管理" in INV { HR:Security Profile = business group GH }
            inventory organization P1 "一厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  open to KEEPER }
            """;

    @Test
    void whoWorksInAnotherOneMayChooseIt() {
        Given.org(GROUND, """
                        inventory organization P2 "二厂" code B02 { operating unit TV  legal entity BJ_TV  at BJ }   // new
                        """)
                .fix("INV008.add", "P2")
                .titled("Add “open to KEEPER” to inventory organization P2")
                .titledInChinese("给库存组织 P2 加上“open to KEEPER”")
                .gives("""
                        inventory organization P2 "二厂" code B02 {
                          operating unit TV  legal entity BJ_TV  at BJ
                          open to KEEPER
                        }   // new
                        """);
    }
}
