// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** An HR organization is about people, not about business. */
class HR002Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing operating unit TV "电视机业务" { business group GH  ledger CN }
            existing hr organization HR "人力资源中心" { business group GH }
            """;

    @Test
    void theOperatingUnitTakesItsPlace() {
        Given.org(GROUND, """
                        responsibility BUYER "采购" in PO { HR:Security Profile = business group GH  MO:Operating Unit = HR }
                        """)
                .fix("HR002.set", "BUYER")
                .titled("Write “operating unit TV” in responsibility BUYER")
                .titledInChinese("在职责 BUYER 中写“operating unit TV”")
                .gives("""
                        responsibility BUYER "采购" in PO { HR:Security Profile = business group GH  MO:Operating Unit = operating unit TV }
                        """);
    }
}
