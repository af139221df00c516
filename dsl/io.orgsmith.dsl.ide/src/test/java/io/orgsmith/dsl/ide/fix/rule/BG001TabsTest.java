// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Every HR organization belongs to exactly one business group. */
class BG001TabsTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing business group GH "光华集团"
            existing business group MED "光华医疗"
            """;

    @Test
    void aTabStaysATab() {
        Given.org(GROUND, """
                        hr organization HR "人力资源中心" {
                        	at BJ
                        }
                        location BJ "北京总部" { country CN }
                        """)
                .fix("BG001.add", "HR")
                .titled("Add “business group GH” to hr organization HR")
                .gives("""
                        hr organization HR "人力资源中心" {
                        	business group GH  at BJ
                        }
                        location BJ "北京总部" { country CN }
                        """);
    }
}
