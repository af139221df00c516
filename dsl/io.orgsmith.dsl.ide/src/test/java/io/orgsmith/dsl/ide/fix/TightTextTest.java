// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import org.junit.jupiter.api.Test;

/** Where a text does without blanks, what comes in does not grow together with what is there. */
class TightTextTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            chart of accounts COA "GH_FLEX" { segment A balancing value set V  segment B natural account }
            """;

    @Test
    void aClauseStaysApartFromWhatIsDeclaredInside() {
        Given.org(GROUND, """
                        value set V {value 11 "北京"}
                        ledger CN "光华账"{secondary ledger CN_PROD "光华产品账"{level journal}}
                        """).fix("LED001.add", "CN").gives("""
                        value set V {value 11 "北京"}
                        ledger CN "光华账"{
                          currency CNY  calendar MONTHLY  chart of accounts COA
                          retained earnings 11-0000  accounting method STANDARD_ACCRUAL
                          secondary ledger CN_PROD "光华产品账"{level journal}
                        }
                        """);
    }

    @Test
    void aClauseStaysApartFromTheBrace() {
        Given.org(GROUND, """
                        existing value set V
                        existing ledger CN "光华账"
                        operating unit TV "电视机业务"{ledger CN default legal context BJ_TV}
                        """).fix("BG001.add", "TV").gives("""
                        existing value set V
                        existing ledger CN "光华账"
                        operating unit TV "电视机业务"{business group GH  ledger CN default legal context BJ_TV}
                        """);
    }
}
