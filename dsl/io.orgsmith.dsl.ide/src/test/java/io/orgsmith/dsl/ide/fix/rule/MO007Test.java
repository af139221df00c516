// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Who does the work of operating units has access to one. */
class MO007Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing operating unit TV "电视机业务" { business group GH  ledger CN }
            """;

    @Test
    void aSecurityProfileOfItsBusinessGroupIsTaken() {
        Given.org(GROUND, """
                        security profile UNITS "业务" { business group GH  operating units TV }
                        responsibility BUYER "采购" in PO { HR:Security Profile = business group GH }
                        """)
                .fix("MO007.add", "BUYER")
                .titled("Add “MO:Security Profile = security profile UNITS” to responsibility BUYER")
                .titledInChinese("给职责 BUYER 加上“MO:Security Profile = security profile UNITS”")
                .gives("""
                        security profile UNITS "业务" { business group GH  operating units TV }
                        responsibility BUYER "采购" in PO {
                          HR:Security Profile = business group GH
                          MO:Security Profile = security profile UNITS
                        }
                        """);
    }

    @Test
    void elseAnOperatingUnitOfIt() {
        Given.org(GROUND, """
                        responsibility BUYER "采购" in PO {
                          HR:Security Profile = business group GH   // people
                        }
                        """)
                .fix("MO007.add", "BUYER")
                .titled("Add “MO:Operating Unit = operating unit TV” to responsibility BUYER")
                .gives("""
                        responsibility BUYER "采购" in PO {
                          HR:Security Profile = business group GH   // people
                          MO:Operating Unit = operating unit TV
                        }
                        """);
    }
}
