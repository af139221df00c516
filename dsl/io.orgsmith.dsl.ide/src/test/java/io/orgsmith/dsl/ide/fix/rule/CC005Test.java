// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A cost center does no business. */
class CC005Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV }
            existing cost center CC_BJ "北京管理" { business group GH  value 11-1000 }
            """;

    @Test
    void theOperatingUnitTakesItsPlace() {
        Given.org(GROUND, """
                        responsibility BUYER "采购" in PO { HR:Security Profile = business group GH  MO:Operating Unit = CC_BJ }
                        """)
                .fix("CC005.set", "BUYER")
                .titled("Write “operating unit TV” in responsibility BUYER")
                .titledInChinese("在职责 BUYER 中写“operating unit TV”")
                .gives("""
                        responsibility BUYER "采购" in PO { HR:Security Profile = business group GH  MO:Operating Unit = operating unit TV }
                        """);
    }

    @Test
    void theInventoryOrganizationTakesItsPlace() {
        Given.org(GROUND, """
                        existing inventory organization PLANT "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ }
                        responsibility STOCK "库存" in INV { HR:Security Profile = business group GH  MFG:Organization = CC_BJ }
                        """)
                .fix("CC005.set", "STOCK")
                .titled("Write “inventory organization PLANT” in responsibility STOCK")
                .gives("""
                        existing inventory organization PLANT "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ }
                        responsibility STOCK "库存" in INV { HR:Security Profile = business group GH  MFG:Organization = inventory organization PLANT }
                        """);
    }
}
