// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Every HR organization belongs to exactly one business group. */
class BG001KeptTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing business group GH "光华集团"
            existing business group MED "光华医疗"
            """;

    @Test
    void whatItIsDeclaredInIsKept() {
        Given.org(GROUND, """
                        business group EU "光华欧洲" {
                          legislation GB  currency EUR  employee numbers automatic
                          operating unit TV "电视机业务" { ledger CN  business group MED  default legal context BJ_TV }
                        }
                        """)
                .fix("BG001.keep", "TV")
                .titled("Keep only EU in operating unit TV")
                .gives("""
                        business group EU "光华欧洲" {
                          legislation GB  currency EUR  employee numbers automatic
                          operating unit TV "电视机业务" { ledger CN  default legal context BJ_TV }
                        }
                        """);
    }

    @Test
    void thatOfTheSameOrganizationIsKept() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        hr organization HR "电视机业务" { business group MED  business group GH  same organization as operating unit TV }
                        """)
                .fix("BG001.keep", "HR")
                .titled("Keep only GH in hr organization HR")
                .gives("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        hr organization HR "电视机业务" { business group GH  same organization as operating unit TV }
                        """);
    }
}
