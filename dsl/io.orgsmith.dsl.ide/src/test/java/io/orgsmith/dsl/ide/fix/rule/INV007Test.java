// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** The cost center of an inventory organization is of its legal entity's company. */
class INV007Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment values 11 }
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
            existing cost center CC_SH "上海管理" { business group GH  value 21-2000 }
            """;

    @Test
    void theOneOfItsCompanyIsWritten() {
        Given.org(GROUND, """
                        existing cost center CC_BJ "北京管理" { business group GH  value 11-1000 }
                        inventory organization PLANT "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  cost center CC_SH }
                        """)
                .fix("INV007.set", "PLANT")
                .titled("Write “cost center CC_BJ” in inventory organization PLANT")
                .titledInChinese("在库存组织 PLANT 中写“cost center CC_BJ”")
                .gives("""
                        existing cost center CC_BJ "北京管理" { business group GH  value 11-1000 }
                        inventory organization PLANT "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  cost center CC_BJ }
                        """);
    }

    @Test
    void theClauseGoesWhereNoneFits() {
        Given.org(GROUND, """
                        inventory organization PLANT "北京厂" code B01 {
                          operating unit TV  legal entity BJ_TV  at BJ
                          cost center CC_SH
                        }
                        """)
                .fix("INV007.remove", "PLANT")
                .titled("Remove “cost center CC_SH” from inventory organization PLANT")
                .gives("""
                        inventory organization PLANT "北京厂" code B01 {
                          operating unit TV  legal entity BJ_TV  at BJ
                        }
                        """);
    }
}
