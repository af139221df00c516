// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** An inventory organization belongs to at most one cost center. */
class INV006Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment values 11 }
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
            existing cost center CC_SH "上海管理" { business group GH  value 21-2000 }
            existing cost center CC_BJ "北京管理" { business group GH  value 11-1000 }
            """;

    @Test
    void theOneOfItsCompanyIsKept() {
        Given.org(GROUND, """
                        inventory organization PLANT "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  cost center CC_SH, CC_BJ }
                        """)
                .fix("INV006.keep", "PLANT")
                .titled("Keep only CC_BJ in inventory organization PLANT")
                .titledInChinese("库存组织 PLANT 只保留 CC_BJ")
                .gives("""
                        inventory organization PLANT "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  cost center CC_BJ }
                        """);
    }
}
