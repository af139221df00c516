// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** An operating unit has no company value. */
class OU007OneLineTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            """;

    @Test
    void onOneLineOnlyTheClauseGoes() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" { business group GH  ledger CN  company value 11  default legal context BJ_TV }
                        """)
                .fix("OU007.improper", "TV")
                .titled("Remove the clause that OU007 forbids")
                .gives("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        """);
    }

    @Test
    void theLastClauseLeavesTheBraceInItsPlace() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV  balancing segment values 11, 12 }
                        """)
                .fix("OU007.improper", "TV")
                .titled("Remove the clause that OU007 forbids")
                .gives("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        """);
    }

    @Test
    void theTemplateMaySayItNeither() {
        Given.org(GROUND, """
                        template BUSINESS for operating unit { ledger CN  company value 11 }
                        operating unit TV "电视机业务" like BUSINESS { business group GH  default legal context BJ_TV }
                        """)
                .fix("OU007.improper", "TV")
                .titled("Remove the clause that OU007 forbids")
                .gives("""
                        template BUSINESS for operating unit { ledger CN }
                        operating unit TV "电视机业务" like BUSINESS { business group GH  default legal context BJ_TV }
                        """);
    }
}
