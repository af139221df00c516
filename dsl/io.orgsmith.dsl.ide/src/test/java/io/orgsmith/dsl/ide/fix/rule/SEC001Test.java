// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A security profile does not bear the name of a business group. */
class SEC001Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            """;

    @Test
    void theIdTellsThemApart() {
        Given.org(GROUND, """
                        security profile MINE "光华集团" { business group GH  all organizations }
                        """)
                .fix("SEC001.rename", "MINE")
                .titled("Name security profile MINE “光华集团 (MINE)”")
                .titledInChinese("把安全性配置文件 MINE 命名为“光华集团 (MINE)”")
                .gives("""
                        security profile MINE "光华集团 (MINE)" { business group GH  all organizations }
                        """);
    }
}
