// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** The item master is its own master. */
class INV009Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
            inventory organization MST "主数据" code MST { operating unit TV  legal entity BJ_TV  at BJ  master organization MST }
            """;

    @Test
    void theMastersMasterIsWritten() {
        Given.org(GROUND, """
                        inventory organization P1 "一厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  master organization MST }
                        inventory organization P2 "二厂" code B02 { operating unit TV  legal entity BJ_TV  at BJ  master organization P1 }
                        """)
                .fix("INV009.set", "P2")
                .titled("Write “master organization MST” in inventory organization P2")
                .titledInChinese("在库存组织 P2 中写“master organization MST”")
                .gives("""
                        inventory organization P1 "一厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  master organization MST }
                        inventory organization P2 "二厂" code B02 { operating unit TV  legal entity BJ_TV  at BJ  master organization MST }
                        """);
    }

    @Test
    void aTemplateThatOthersUseStays() {
        Given.org(GROUND, """
                        template FACTORY for inventory organization { operating unit TV  legal entity BJ_TV  at BJ  master organization P1 }
                        existing inventory organization P1 "一厂" code B01 { operating unit TV  master organization MST }
                        existing inventory organization P2 "二厂" code B02 like FACTORY
                        inventory organization P3 "三厂" code B03 like FACTORY
                        """)
                .fix("INV009.add", "P3")
                .titled("Add “master organization MST” to inventory organization P3")
                .gives("""
                        template FACTORY for inventory organization { operating unit TV  legal entity BJ_TV  at BJ  master organization P1 }
                        existing inventory organization P1 "一厂" code B01 { operating unit TV  master organization MST }
                        existing inventory organization P2 "二厂" code B02 like FACTORY
                        inventory organization P3 "三厂" code B03 like FACTORY { master organization MST }
                        """);
    }
}
