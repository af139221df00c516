// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Nobody is given a legal entity. */
class LE009Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            """;

    @Test
    void theClauseOfAUserGoes() {
        Given.org(GROUND, """
                        user WANG "王芳" { employee of GH  legal entity BJ_TV }
                        """)
                .fix("LE009.improper", "WANG")
                .titled("Remove the clause that LE009 forbids")
                .titledInChinese("删除 LE009 不允许的子句")
                .gives("""
                        user WANG "王芳" { employee of GH }
                        """);
    }

    @Test
    void theClauseOfAResponsibilityGoes() {
        Given.org(GROUND, """
                        responsibility CLERK "总账" in SQLGL {
                          HR:Security Profile = business group GH
                          legal entities BJ_TV   // only hers
                        }
                        """)
                .fix("LE009.improper", "CLERK")
                .titled("Remove the clause that LE009 forbids")
                .gives("""
                        responsibility CLERK "总账" in SQLGL {
                          HR:Security Profile = business group GH
                          // only hers
                        }
                        """);
    }
}
