// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** An operating unit has no company value. */
class OU007Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            """;

    @Test
    void theClauseGoesWithItsLine() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" {
                          business group GH  ledger CN
                          company value 11
                          default legal context BJ_TV
                        }
                        """)
                .fix("OU007.improper", "TV")
                .titled("Remove the clause that OU007 forbids")
                .titledInChinese("删除 OU007 不允许的子句")
                .gives("""
                        operating unit TV "电视机业务" {
                          business group GH  ledger CN
                          default legal context BJ_TV
                        }
                        """);
    }

    @Test
    void theCommentBesideItStays() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" {
                          business group GH  ledger CN
                          company values 11, 12   // 北京、天津
                          default legal context BJ_TV
                        }
                        """)
                .fix("OU007.improper", "TV")
                .titled("Remove the clause that OU007 forbids")
                .gives("""
                        operating unit TV "电视机业务" {
                          business group GH  ledger CN
                          // 北京、天津
                          default legal context BJ_TV
                        }
                        """);
    }
}
