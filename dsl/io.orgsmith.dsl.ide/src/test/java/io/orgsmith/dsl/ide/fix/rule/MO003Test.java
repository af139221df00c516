// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Beside a security profile the operating unit is ignored. */
class MO003Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing operating unit TV "电视机业务" { business group GH  ledger CN  line of business TV }
            existing operating unit XRAY "X 光机业务" { business group GH  ledger CN  line of business MED }
            security profile UNITS "业务" { business group GH  operating units TV }
            existing responsibility DOCTOR "医疗" in PO { HR:Security Profile = business group GH  MO:Operating Unit = XRAY }
            """;

    @Test
    void theOptionGoes() {
        Given.org(GROUND, """
                        responsibility BUYER "采购" in PO {
                          HR:Security Profile = business group GH   MO:Security Profile = UNITS
                          MO:Operating Unit = XRAY
                        }
                        """)
                .fix("MO003.ignored", "BUYER")
                .titled("Remove the operating unit that is ignored from responsibility BUYER")
                .titledInChinese("从职责 BUYER 中删除不起作用的业务实体")
                .gives("""
                        responsibility BUYER "采购" in PO {
                          HR:Security Profile = business group GH   MO:Security Profile = UNITS
                        }
                        """);
    }
}
