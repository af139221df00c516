// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** No organization is above itself. */
class GEN006Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            location BJ "北京总部" { country CN }
            operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
            """;

    @Test
    void theItemMasterBecomesItsOwnMaster() {
        Given.org(GROUND, """
                        inventory organization A "甲厂" code A01 { operating unit TV  legal entity BJ_TV  at BJ  master organization B }
                        inventory organization B "乙厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  master organization A }
                        """)
                .fix("GEN006.remove", "A")
                .titled("Remove “master organization B” from inventory organization A")
                .titledInChinese("从库存组织 A 中删除“master organization B”")
                .gives("""
                        inventory organization A "甲厂" code A01 { operating unit TV  legal entity BJ_TV  at BJ }
                        inventory organization B "乙厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  master organization A }
                        """);
    }

    @Test
    void whoeverHadAMasterOnTheCycleFollows() {
        Given.org(GROUND, """
                        inventory organization A "甲厂" code A01 { operating unit TV  legal entity BJ_TV  at BJ  master organization B }
                        inventory organization B "乙厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  master organization A }
                        inventory organization C "丙厂" code C01 { operating unit TV  legal entity BJ_TV  at BJ  master organization B }
                        """)
                .fix("GEN006.remove", "A")
                .titled("Remove “master organization B” from inventory organization A")
                .gives("""
                        inventory organization A "甲厂" code A01 { operating unit TV  legal entity BJ_TV  at BJ }
                        inventory organization B "乙厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  master organization A }
                        inventory organization C "丙厂" code C01 { operating unit TV  legal entity BJ_TV  at BJ  master organization A }
                        """);
    }
}
