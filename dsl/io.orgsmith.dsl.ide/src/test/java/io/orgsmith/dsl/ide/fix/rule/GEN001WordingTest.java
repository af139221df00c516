// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Organizations that do business are not named like departments. */
class GEN001WordingTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            location BJ "北京总部" { country CN }
            """;

    @Test
    void englishStaysEnglish() {
        Given.org(GROUND, """
                        operating unit BUY "Purchasing Department" { business group GH  ledger CN  default legal context BJ_TV }
                        """)
                .fix("GEN001.rename", "BUY")
                .titled("Name operating unit BUY “Purchasing Business”")
                .gives("""
                        operating unit BUY "Purchasing Business" { business group GH  ledger CN  default legal context BJ_TV }
                        """);
    }

    @Test
    void anInventoryOrganizationBecomesACenter() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
                        inventory organization STOCK "仓储部" code B01 { operating unit TV  legal entity BJ_TV  at BJ }
                        """)
                .fix("GEN001.rename", "STOCK")
                .titled("Name inventory organization STOCK “仓储中心”")
                .gives("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
                        inventory organization STOCK "仓储中心" code B01 { operating unit TV  legal entity BJ_TV  at BJ }
                        """);
    }

    @Test
    void aNameThatIsTakenIsToldApart() {
        Given.org(GROUND, """
                        operating unit BUY "采购部" { business group GH  ledger CN  default legal context BJ_TV }
                        hr organization BUYERS "采购业务" { business group GH }
                        """)
                .fix("GEN001.rename", "BUY")
                .titled("Name operating unit BUY “采购业务 (BUY)”")
                .gives("""
                        operating unit BUY "采购业务 (BUY)" { business group GH  ledger CN  default legal context BJ_TV }
                        hr organization BUYERS "采购业务" { business group GH }
                        """);
    }
}
