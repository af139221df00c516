// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Legal entity accounting is abandoned in R12. */
class LE010Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing location BJ "北京总部"
            existing ledger CN "光华人民币账"
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV }
            """;

    @Test
    void theClauseGoesWithItsLine() {
        Given.org(GROUND, """
                        legal entity BJ_TV "北京光华电视有限公司" {
                          ledger CN  balancing segment value 11  registration 9111  at BJ
                          legal entity accounting CN
                        }
                        """)
                .fix("LE010.improper", "BJ_TV")
                .titled("Remove the clause that LE010 forbids")
                .titledInChinese("删除 LE010 不允许的子句")
                .gives("""
                        legal entity BJ_TV "北京光华电视有限公司" {
                          ledger CN  balancing segment value 11  registration 9111  at BJ
                        }
                        """);
    }

    @Test
    void betweenOthersOnlyTheClauseGoes() {
        Given.org(GROUND, """
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN  legal entity accounting CN  balancing segment value 11  registration 9111  at BJ }
                        """)
                .fix("LE010.improper", "BJ_TV")
                .titled("Remove the clause that LE010 forbids")
                .gives("""
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment value 11  registration 9111  at BJ }
                        """);
    }
}
