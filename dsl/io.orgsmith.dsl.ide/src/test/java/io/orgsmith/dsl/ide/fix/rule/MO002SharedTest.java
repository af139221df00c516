// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** The default operating unit lies inside the security profile. */
class MO002SharedTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing legal entity SH_EL "上海光华电子有限公司" { ledger CN }
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV }
            existing operating unit XRAY "X 光机业务" { business group GH  ledger CN  legal entities SH_EL }
            security profile UNITS "业务" { business group GH  operating units TV }
            existing responsibility DOCTOR "医疗" in PO { HR:Security Profile = business group GH  MO:Operating Unit = XRAY }
            """;

    @Test
    void whatAWholeTemplateSaysIsOverruled() {
        Given.org(GROUND, """
                        template WORK for responsibility { HR:Security Profile = business group GH  MO:Default Operating Unit = XRAY }
                        existing responsibility NURSE "护理" in PO like WORK
                        security profile FEW "少" { business group GH  operating units TV }
                        responsibility BUYER "采购" in PO like WORK { MO:Security Profile = FEW }
                        """)
                .fix("MO002.add", "BUYER")
                .titled("Add “MO:Default Operating Unit = operating unit TV” to responsibility BUYER")
                .gives("""
                        template WORK for responsibility { HR:Security Profile = business group GH  MO:Default Operating Unit = XRAY }
                        existing responsibility NURSE "护理" in PO like WORK
                        security profile FEW "少" { business group GH  operating units TV }
                        responsibility BUYER "采购" in PO like WORK {
                          MO:Security Profile = FEW
                          MO:Default Operating Unit = operating unit TV
                        }
                        """);
    }
}
