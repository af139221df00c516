// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** There is no purchasing, sales or finance organization in EBS. */
class GEN007NestedTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            location BJ "北京总部" { country CN }
            """;

    @Test
    void insideAnOperatingUnitItMovesOut() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" {
                          business group GH  ledger CN  default legal context BJ_TV
                          finance organization PAY "财务"
                        }
                        """)
                .fix("GEN007.replace", "PAY")
                .titled("Replace it by “responsibility PAY_WORK \"财务\" in SQLAP”")
                .gives("""
                        operating unit TV "电视机业务" {
                          business group GH  ledger CN  default legal context BJ_TV
                        }

                        responsibility PAY_WORK "财务" in SQLAP {
                          HR:Security Profile = business group GH
                          MO:Operating Unit = operating unit TV
                        }
                        """);
    }
}
