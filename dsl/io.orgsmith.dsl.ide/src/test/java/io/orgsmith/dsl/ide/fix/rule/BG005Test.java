// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Names that differ only in letter case, width or blanks are told apart. */
class BG005Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            """;

    @Test
    void theIdIsAdded() {
        Given.org(GROUND, """
                        hr organization TV1 "TV 中心" { business group GH }
                        hr organization TV2 "ＴＶ 中心" { business group GH }
                        """)
                .fix("BG005.rename", "TV2")
                .titled("Name hr organization TV2 “ＴＶ 中心 (TV2)”")
                .titledInChinese("把HR 组织 TV2 命名为“ＴＶ 中心 (TV2)”")
                .gives("""
                        hr organization TV1 "TV 中心" { business group GH }
                        hr organization TV2 "ＴＶ 中心 (TV2)" { business group GH }
                        """);
    }
}
