// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Costs are shared only among standard-cost organizations. */
class INV010Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
            inventory organization PLANT "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  costing standard }
            """;

    @Test
    void theClauseGoes() {
        Given.org(GROUND, """
                        inventory organization DEPOT "成品库" code B02 {
                          operating unit TV   legal entity BJ_TV   at BJ   costing average   costs of PLANT
                        }
                        """)
                .fix("INV010.remove", "DEPOT")
                .titled("Remove “costs of PLANT” from inventory organization DEPOT")
                .titledInChinese("从库存组织 DEPOT 中删除“costs of PLANT”")
                .gives("""
                        inventory organization DEPOT "成品库" code B02 {
                          operating unit TV   legal entity BJ_TV   at BJ   costing average
                        }
                        """);
    }
}
