// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** MRP and WIP are capabilities of an inventory organization. */
class INV004Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
            """;

    @Test
    void planningIsSwitchedOnWhereStockIsKept() {
        Given.org(GROUND, """
                        inventory organization PLANT "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  calendar GH_WORK }
                        mrp organization PLANNING "计划" { business group GH }
                        """)
                .fix("INV004.capability", "PLANNING")
                .titled("Switch mrp on in inventory organization PLANT instead of an organization of its own")
                .titledInChinese("在库存组织 PLANT 中启用“mrp”，不另设组织")
                .gives("""
                        inventory organization PLANT "北京厂" code B01 {
                          operating unit TV  legal entity BJ_TV  at BJ
                          calendar GH_WORK  mrp
                        }
                        """);
    }

    @Test
    void aCalendarComesAlong() {
        Given.org(GROUND, """
                        inventory organization PLANT "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ }
                        wip organization MAKING "生产" { business group GH }
                        """)
                .fix("INV004.capability", "MAKING")
                .titled("Switch wip on in inventory organization PLANT instead of an organization of its own")
                .gives("""
                        inventory organization PLANT "北京厂" code B01 {
                          operating unit TV  legal entity BJ_TV  at BJ
                          calendar WORKDAYS  wip
                        }
                        """);
    }
}
