// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** An inventory organization has one ledger, one legal entity and one operating unit. */
class INV001Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            existing ledger HK "光华港币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing legal entity SH_EL "上海光华电子有限公司" { ledger CN }
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, SH_EL  default legal context BJ_TV }
            existing operating unit XRAY "X 光机业务" { business group GH  ledger CN  legal entities SH_EL  default legal context SH_EL }
            """;

    @Test
    void theOperatingUnitThatRunsTheLegalEntityIsAdded() {
        Given.org(GROUND, """
                        inventory organization PLANT "上海厂" code S01 { business group GH  legal entity SH_EL  at BJ }
                        """)
                .fix("INV001.add", "PLANT")
                .titled("Add “operating unit TV” to inventory organization PLANT")
                .titledInChinese("给库存组织 PLANT 加上“operating unit TV”")
                .gives("""
                        inventory organization PLANT "上海厂" code S01 {
                          business group GH  operating unit TV  legal entity SH_EL  at BJ
                        }
                        """);
    }

    @Test
    void theOperatingUnitItIsDeclaredInIsKept() {
        Given.org(GROUND, """
                        operating unit MED "医疗业务" {
                          business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV
                          inventory organization PLANT "北京厂" code S01 { operating unit TV  legal entity BJ_TV  at BJ }
                        }
                        """)
                .fix("INV001.keep", "PLANT")
                .titled("Keep only MED in inventory organization PLANT")
                .gives("""
                        operating unit MED "医疗业务" {
                          business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV
                          inventory organization PLANT "北京厂" code S01 { legal entity BJ_TV  at BJ }
                        }
                        """);
    }
}
