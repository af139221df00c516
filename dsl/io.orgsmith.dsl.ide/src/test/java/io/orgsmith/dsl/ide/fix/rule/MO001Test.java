// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A security profile option names a security profile. */
class MO001Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing operating unit TV "电视机业务" { business group GH  ledger CN }
            """;

    @Test
    void anOperatingUnitIsAValueOfAnotherOption() {
        Given.org(GROUND, """
                        responsibility BUYER "采购" in PO { HR:Security Profile = business group GH  MO:Security Profile = TV }
                        """)
                .fix("MO001.replace", "BUYER")
                .titled("Replace it by “MO:Operating Unit = operating unit TV”")
                .titledInChinese("替换为“MO:Operating Unit = operating unit TV”")
                .gives("""
                        responsibility BUYER "采购" in PO { HR:Security Profile = business group GH  MO:Operating Unit = operating unit TV }
                        """);
    }

    @Test
    void anUnknownNameBecomesADeclaredProfile() {
        Given.org(GROUND, """
                        security profile UNITS "全部业务" { business group GH  operating units TV }
                        responsibility BUYER "采购" in PO {
                          HR:Security Profile = business group GH   MO:Security Profile = "全部业物"   // a typing error
                        }
                        """)
                .fix("MO001.replace", "BUYER")
                .titled("Replace it by “MO:Security Profile = security profile UNITS”")
                .gives("""
                        security profile UNITS "全部业务" { business group GH  operating units TV }
                        responsibility BUYER "采购" in PO {
                          HR:Security Profile = business group GH   MO:Security Profile = security profile UNITS   // a typing error
                        }
                        """);
    }
}
