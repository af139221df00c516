// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A subinventory belongs to one inventory organization and is no context. */
class INV005Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
            inventory organization P1 "一厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  subinventory FG { description "成品" } }
            inventory organization P2 "二厂" code B02 { operating unit TV  legal entity BJ_TV  at BJ }
            """;

    @Test
    void oneOfTwoIsKept() {
        Given.org(GROUND, """
                        subinventory RAW { description "原料"  inventory organization P1, P2 }
                        """)
                .fix("INV005.keep", "RAW")
                .titled("Keep only P1 in subinventory P1.RAW")
                .titledInChinese("子库存 P1.RAW 只保留 P1")
                .gives("""
                        subinventory RAW { description "原料"  inventory organization P1 }
                        """);
    }

    @Test
    void oneIsAddedWhereThereIsNone() {
        Given.org(GROUND, """
                        subinventory RAW { description "原料" }
                        """)
                .fix("INV005.add", "RAW")
                .titled("Add “inventory organization P1” to subinventory RAW")
                .gives("""
                        subinventory RAW { description "原料"  inventory organization P1 }
                        """);
    }
}
