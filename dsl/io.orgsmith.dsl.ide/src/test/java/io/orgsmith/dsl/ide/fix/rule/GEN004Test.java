// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Texts fit the database: no blanks around them, no control characters, not too many bytes. */
class GEN004Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            """;

    @Test
    void blanksAroundANameGo() {
        Given.org(GROUND, """
                        hr organization HR " 人力资源中心  " { business group GH }
                        """)
                .fix("GEN004.rename", "HR")
                .titled("Name hr organization HR “人力资源中心”")
                .titledInChinese("把HR 组织 HR 命名为“人力资源中心”")
                .gives("""
                        hr organization HR "人力资源中心" { business group GH }
                        """);
    }

    @Test
    void lineBreaksAndTabsBecomeBlanks() {
        Given.org(GROUND, """
                        hr organization HR "人力\\t资源\\n\\"中心\\"" { business group GH }
                        """)
                .fix("GEN004.rename", "HR")
                .titled("Name hr organization HR “人力 资源 \"中心\"”")
                .gives("""
                        hr organization HR "人力 资源 \\"中心\\"" { business group GH }
                        """);
    }

    @Test
    void aLongNameIsCutBetweenTwoCharacters() {
        Given.org(GROUND, """
                        existing ledger PROD "光华产品账光华产品账光华产品账"
                        """)
                .fix("GEN004.rename", "PROD")
                .titled("Name ledger PROD “光华产品账光华产品账”")
                .gives("""
                        existing ledger PROD "光华产品账光华产品账"
                        """);
    }
}
