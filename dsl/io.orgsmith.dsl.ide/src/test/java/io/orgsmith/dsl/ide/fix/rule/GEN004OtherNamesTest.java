// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Texts fit the database: no blanks around them, no control characters, not too many bytes. */
class GEN004OtherNamesTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            """;

    @Test
    void aBlankNameBecomesTheId() {
        Given.org(GROUND, """
                        hr organization 人力 "  " { business group GH }
                        """)
                .fix("GEN004.rename", "人力")
                .titled("Name hr organization 人力 “人力”")
                .gives("""
                        hr organization 人力 "人力" { business group GH }
                        """);
    }

    @Test
    void aNameOfAnEnvironmentIsChangedThere() {
        Given.org(GROUND, """
                        hr organization HR "人力资源中心" { business group GH }
                        environment TEST { hr organization HR is " TEST 人力资源中心" }
                        """)
                .in("TEST")
                .fix("GEN004.rename", "HR")
                .titled("Name hr organization HR “TEST 人力资源中心”")
                .gives("""
                        hr organization HR "人力资源中心" { business group GH }
                        environment TEST { hr organization HR is "TEST 人力资源中心" }
                        """);
    }

    @Test
    void aNameInAnotherLanguageIsCleanedToo() {
        Given.org(GROUND, """
                        hr organization HR "人力资源中心" en " Human Resources" { business group GH }
                        """)
                .fix("GEN004.change", "HR")
                .titled("Write \"Human Resources\" instead of \" Human Resources\" in hr organization HR")
                .gives("""
                        hr organization HR "人力资源中心" en "Human Resources" { business group GH }
                        """);
    }
}
