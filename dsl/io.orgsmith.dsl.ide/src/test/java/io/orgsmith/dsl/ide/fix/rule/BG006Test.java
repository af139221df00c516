// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** With cross business group access, a name is not used in two business groups. */
class BG006Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团" short GH
            existing business group MED "光华医疗" short 医疗
            profiles at site { HR:Cross Business Group = Yes }
            """;

    @Test
    void theBusinessGroupsShortNameTellsThemApart() {
        Given.org(GROUND, """
                        hr organization HR1 "人力资源中心" { business group GH }
                        hr organization HR2 "人力资源中心" { business group MED }
                        """)
                .fix("BG006.rename", "HR2")
                .titled("Name hr organization HR2 “人力资源中心 (医疗)”")
                .titledInChinese("把HR 组织 HR2 命名为“人力资源中心 (医疗)”")
                .gives("""
                        hr organization HR1 "人力资源中心" { business group GH }
                        hr organization HR2 "人力资源中心 (医疗)" { business group MED }
                        """);
    }
}
