// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A subinventory belongs to one inventory organization and is no context. */
class INV005NamesTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
            inventory organization P1 "一厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ  subinventory FG { description "成品" } }
            inventory organization P2 "二厂" code B02 { operating unit TV  legal entity BJ_TV  at BJ }
            """;

    @Test
    void aNameThatIsTakenGetsANumber() {
        Given.org(GROUND, """
                        inventory organization P3 "三厂" code B03 {
                          operating unit TV  legal entity BJ_TV  at BJ
                          subinventory FG { description "成品" }
                          subinventory RAW { description "原料"  code FG }
                        }
                        """)
                .fix("INV005.set", "RAW")
                .titled("Write “code FG2” in subinventory P3.RAW")
                .gives("""
                        inventory organization P3 "三厂" code B03 {
                          operating unit TV  legal entity BJ_TV  at BJ
                          subinventory FG { description "成品" }
                          subinventory RAW { description "原料"  code FG2 }
                        }
                        """);
    }

    @Test
    void nobodyIsGivenASubinventory() {
        Given.org(GROUND, """
                        existing responsibility KEEPER "仓库管理" in INV { HR:Security Profile = business group GH  subinventory P1.FG }
                        """)
                .fix("INV005.improper", "KEEPER")
                .titled("Remove the clause that INV005 forbids")
                .gives("""
                        existing responsibility KEEPER "仓库管理" in INV { HR:Security Profile = business group GH }
                        """);
    }
}
