// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** In 11i a responsibility works in one operating unit. */
class MO004Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 11i
            existing business group GH "光华集团"
            existing set of books CN "光华人民币账"
            existing operating unit TV "电视机业务" { business group GH  set of books CN }
            """;

    @Test
    void theOperatingUnitOfItsBusinessGroupIsAdded() {
        Given.org(GROUND, """
                        responsibility BUYER "采购" in PO { HR:Security Profile = business group GH }
                        """)
                .fix("MO004.add", "BUYER")
                .titled("Add “MO:Operating Unit = operating unit TV” to responsibility BUYER")
                .titledInChinese("给职责 BUYER 加上“MO:Operating Unit = operating unit TV”")
                .gives("""
                        responsibility BUYER "采购" in PO {
                          HR:Security Profile = business group GH
                          MO:Operating Unit = operating unit TV
                        }
                        """);
    }

    @Test
    void theDefaultBecomesTheOne() {
        Given.org(GROUND, """
                        responsibility BUYER "采购" in PO {
                          HR:Security Profile = business group GH
                          MO:Default Operating Unit = TV   // 11i knows none
                        }
                        """)
                .fix("MO004.replace", "BUYER")
                .titled("Replace it by “MO:Operating Unit = operating unit TV”")
                .gives("""
                        responsibility BUYER "采购" in PO {
                          HR:Security Profile = business group GH
                          MO:Operating Unit = operating unit TV   // 11i knows none
                        }
                        """);
    }

    @Test
    void theSecondOneGoes() {
        Given.org(GROUND, """
                        responsibility BUYER "采购" in PO { HR:Security Profile = business group GH  MO:Operating Unit = TV  MO:Operating Unit = TV }
                        """)
                .fix("MO004.drop", "BUYER")
                .titled("Remove “MO:Operating Unit = TV” from responsibility BUYER")
                .gives("""
                        responsibility BUYER "采购" in PO { HR:Security Profile = business group GH  MO:Operating Unit = TV }
                        """);
    }
}
