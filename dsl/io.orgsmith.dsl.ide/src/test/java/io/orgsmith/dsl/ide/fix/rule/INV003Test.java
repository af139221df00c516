// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** The legal entity of an inventory organization is one of its operating unit. */
class INV003Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing legal entity SH_EL "上海光华电子有限公司" { ledger CN }
            """;

    @Test
    void theOperatingUnitListsItToo() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV /* 北京 */  default legal context BJ_TV }
                        inventory organization PLANT "上海厂" code S01 { operating unit TV  legal entity SH_EL  at BJ }
                        """)
                .fix("INV003.list", "PLANT")
                .titled("Add SH_EL to the legal entities of operating unit TV")
                .titledInChinese("把 SH_EL 加入业务实体 TV 的“legal entities”")
                .gives("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, SH_EL /* 北京 */  default legal context BJ_TV }
                        inventory organization PLANT "上海厂" code S01 { operating unit TV  legal entity SH_EL  at BJ }
                        """);
    }

    @Test
    void orItBecomesOneOfTheOperatingUnit() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
                        inventory organization PLANT "上海厂" code S01 { operating unit TV  legal entity SH_EL  at BJ }
                        """)
                .fix("INV003.set", "PLANT")
                .titled("Write “legal entity BJ_TV” in inventory organization PLANT")
                .gives("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
                        inventory organization PLANT "上海厂" code S01 { operating unit TV  legal entity BJ_TV  at BJ }
                        """);
    }
}
