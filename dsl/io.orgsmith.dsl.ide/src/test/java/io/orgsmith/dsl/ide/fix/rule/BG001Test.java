// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Every HR organization belongs to exactly one business group. */
class BG001Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing business group GH "光华集团"
            existing business group MED "光华医疗"
            """;

    @Test
    void theFirstBusinessGroupIsAdded() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" { ledger CN  default legal context BJ_TV }
                        """)
                .fix("BG001.add", "TV")
                .titled("Add “business group GH” to operating unit TV")
                .titledInChinese("给业务实体 TV 加上“business group GH”")
                .gives("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        """);
    }

    @Test
    void aBlockComesIntoBeing() {
        Given.org(GROUND, """
                        hr organization HR "人力资源中心" from 2020-01-01   // people
                        hr organization IT "信息中心" { business group GH }
                        """)
                .fix("BG001.add", "HR")
                .titled("Add “business group GH” to hr organization HR")
                .gives("""
                        hr organization HR "人力资源中心" from 2020-01-01 { business group GH }   // people
                        hr organization IT "信息中心" { business group GH }
                        """);
    }

    @Test
    void theFirstOfSeveralIsKept() {
        Given.org(GROUND, """
                        hr organization HR "人力资源中心" { business group MED business group GH }
                        """)
                .fix("BG001.keep", "HR")
                .titled("Keep only MED in hr organization HR")
                .titledInChinese("HR 组织 HR 只保留 MED")
                .gives("""
                        hr organization HR "人力资源中心" { business group MED }
                        """);
    }
}
