// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Whoever plans or manufactures has a calendar and a location. */
class INV012Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            location SH "上海" { country CN }
            location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN  at BJ }
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
            """;

    @Test
    void theCalendarOfTheOthersIsTaken() {
        Given.org(GROUND, """
                        inventory organization P1 "一厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  calendar "W DAYS"  mrp }
                        inventory organization P2 "二厂" code B02 { operating unit TV  legal entity BJ_TV  at SH  mrp wip }
                        """)
                .fix("INV012.add", "P2")
                .titled("Add “calendar \"W DAYS\"” to inventory organization P2")
                .titledInChinese("给库存组织 P2 加上“calendar \"W DAYS\"”")
                .gives("""
                        inventory organization P1 "一厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  calendar "W DAYS"  mrp }
                        inventory organization P2 "二厂" code B02 {
                          operating unit TV  legal entity BJ_TV  at SH
                          calendar "W DAYS"  mrp wip
                        }
                        """);
    }

    @Test
    void theLocationOfItsLegalEntityIsTaken() {
        Given.org(GROUND, """
                        inventory organization P1 "一厂" code B01 { operating unit TV  legal entity BJ_TV }
                        """)
                .fix("INV012.add", "P1")
                .titled("Add “at BJ” to inventory organization P1")
                .gives("""
                        inventory organization P1 "一厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ }
                        """);
    }
}
