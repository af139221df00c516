// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** An organization that does business is named like no department in any language. */
class GEN001LanguagesTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            """;

    @Test
    void whatStandsInFrontGoesToTheEnd() {
        Given.org(GROUND, """
                        operating unit MOVE "Department of Logistics" { business group GH  ledger CN  default legal context BJ_TV }
                        """)
                .fix("GEN001.rename", "MOVE")
                .titled("Name operating unit MOVE “Logistics Business”")
                .gives("""
                        operating unit MOVE "Logistics Business" { business group GH  ledger CN  default legal context BJ_TV }
                        """);
    }

    @Test
    void theTranslationsFollow() {
        Given.org(GROUND, """
                        operating unit BUY "采购部" en "Purchasing Dept." fr "Achats" { business group GH  ledger CN  default legal context BJ_TV }
                        """)
                .fix("GEN001.rename", "BUY")
                .titled("Name operating unit BUY “采购业务”")
                .gives("""
                        operating unit BUY "采购业务" en "Purchasing Business" fr "Achats" { business group GH  ledger CN  default legal context BJ_TV }
                        """);
    }

    @Test
    void onlyTheTranslationMayBeADepartment() {
        Given.org(GROUND, """
                        operating unit BUY "Central Buying" zh "集中采购部" { business group GH  ledger CN  default legal context BJ_TV }
                        """).fix("GEN001.change", "BUY").gives("""
                        operating unit BUY "Central Buying" zh "集中采购业务" { business group GH  ledger CN  default legal context BJ_TV }
                        """);
    }
}
