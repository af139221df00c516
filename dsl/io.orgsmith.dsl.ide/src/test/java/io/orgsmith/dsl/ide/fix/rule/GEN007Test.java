// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** There is no purchasing, sales or finance organization in EBS. */
class GEN007Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            location BJ "北京总部" { country CN }
            """;

    @Test
    void anOperatingUnitAndAResponsibilityTakeItsPlace() {
        Given.org(GROUND, """
                        purchasing organization BUY "光华采购" { business group GH  at BJ }
                        """)
                .fix("GEN007.replace", "BUY")
                .titled("Replace it by “operating unit BUY \"光华采购\"”")
                .titledInChinese("替换为“operating unit BUY \"光华采购\"”")
                .gives("""
                        operating unit BUY "光华采购" {
                          business group GH
                          ledger CN
                          default legal context BJ_TV
                          at BJ
                        }
                        responsibility BUY_WORK "光华采购" in PO {
                          HR:Security Profile = business group GH
                          MO:Operating Unit = operating unit BUY
                        }
                        """);
    }

    @Test
    void whereThereIsAnOperatingUnitAResponsibilityIsEnough() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        sales organization SELL "\\"光华\\" 销售" { business group GH }   // 销售
                        """)
                .fix("GEN007.replace", "SELL")
                .titled("Replace it by “responsibility SELL_WORK \"\\\"光华\\\" 销售\" in ONT”")
                .titledInChinese("替换为“responsibility SELL_WORK \"\\\"光华\\\" 销售\" in ONT”")
                .gives("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        responsibility SELL_WORK "\\"光华\\" 销售" in ONT {
                          HR:Security Profile = business group GH
                          MO:Operating Unit = operating unit TV
                        }   // 销售
                        """);
    }
}
