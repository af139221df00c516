// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** An inventory organization is of the same business group as its operating unit. */
class INV013Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing business group MED "光华医疗"
            location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
            """;

    @Test
    void theBusinessGroupOfTheOperatingUnitIsWritten() {
        Given.org(GROUND, """
                        inventory organization PLANT "北京厂" code B01 { business group MED  operating unit TV  legal entity BJ_TV  at BJ }
                        """)
                .fix("INV013.set", "PLANT")
                .titled("Write “business group GH” in inventory organization PLANT")
                .titledInChinese("在库存组织 PLANT 中写“business group GH”")
                .gives("""
                        inventory organization PLANT "北京厂" code B01 { business group GH  operating unit TV  legal entity BJ_TV  at BJ }
                        """);
    }

    @Test
    void whereNestingSaysItBusinessGroupsMayBeCrossed() {
        Given.org(GROUND, """
                        existing business group EU "光华欧洲" {
                          inventory organization PLANT "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ }
                        }
                        """)
                .fix("INV013.cross", "PLANT")
                .titled("Let inventory organization PLANT work across business groups")
                .titledInChinese("让库存组织 PLANT 可以跨业务组")
                .gives("""
                        existing business group EU "光华欧洲" {
                          inventory organization PLANT "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ }
                        }

                        profiles at site { HR:Cross Business Group = Yes }
                        """);
    }
}
