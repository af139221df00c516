// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Some responsibility reaches each operating unit. */
class OU005Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing legal entity SH_EL "上海光华电子有限公司" { ledger CN }
            """;

    @Test
    void aResponsibilityIsDeclaredForIt() {
        Given.org(GROUND, """
                        existing business group GH "光华集团" {
                          operating unit TV "电视机业务" { ledger CN  legal entities BJ_TV, SH_EL  default legal context BJ_TV }
                          operating unit XRAY "X 光机\\"医疗\\"业务" { ledger CN  default legal context SH_EL }
                        }
                        responsibility TV_BUYER "电视机采购" in PO { HR:Security Profile = business group GH  MO:Operating Unit = TV }
                        """)
                .fix("OU005.declare", "XRAY")
                .titled("Declare “responsibility XRAY_WORK \"X 光机\\\"医疗\\\"业务\" in PO”")
                .titledInChinese("声明“responsibility XRAY_WORK \"X 光机\\\"医疗\\\"业务\" in PO”")
                .gives("""
                        existing business group GH "光华集团" {
                          operating unit TV "电视机业务" { ledger CN  legal entities BJ_TV, SH_EL  default legal context BJ_TV }
                          operating unit XRAY "X 光机\\"医疗\\"业务" { ledger CN  default legal context SH_EL }
                        }
                        responsibility TV_BUYER "电视机采购" in PO { HR:Security Profile = business group GH  MO:Operating Unit = TV }
                        responsibility XRAY_WORK "X 光机\\"医疗\\"业务" in PO {
                          HR:Security Profile = business group GH
                          MO:Operating Unit = operating unit XRAY
                        }
                        """);
    }
}
