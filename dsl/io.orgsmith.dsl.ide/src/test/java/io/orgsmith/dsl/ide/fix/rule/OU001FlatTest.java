// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** An operating unit has exactly one primary ledger. */
class OU001FlatTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账" { secondary ledger CN2 "光华产品账" }
            existing ledger HK "光华港币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing legal entity HK_TR "光华贸易（香港）有限公司" { ledger HK }
            """;

    @Test
    void twoClausesBecomeOne() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" {
                          business group GH
                          ledger CN   // 人民币
                          ledger HK
                          default legal context BJ_TV
                        }
                        """)
                .fix("OU001.keep", "TV")
                .titled("Keep only CN in operating unit TV")
                .gives("""
                        operating unit TV "电视机业务" {
                          business group GH
                          ledger CN   // 人民币
                          default legal context BJ_TV
                        }
                        """);
    }

    @Test
    void theFirstPrimaryLedgerIsTakenWhereNothingTells() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" { business group GH }
                        """)
                .fix("OU001.add", "TV")
                .titled("Add “ledger CN” to operating unit TV")
                .gives("""
                        operating unit TV "电视机业务" { business group GH  ledger CN }
                        """);
    }
}
