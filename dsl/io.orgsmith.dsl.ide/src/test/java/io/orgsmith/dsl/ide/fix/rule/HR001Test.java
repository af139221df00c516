// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** The cost center code of an HR organization is one of the value set. */
class HR001Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            chart of accounts COA "GH_FLEX" { segment COMPANY balancing value set COMPANY segment CC cost center value set CENTER segment ACC natural account }
            value set COMPANY { value 11 "北京" }
            """;

    @Test
    void theValueIsAddedToTheSet() {
        Given.org(GROUND, """
                        value set CENTER { value 1000 "管理" }
                        hr organization HR "人力资源中心" { business group GH  cost center 1990  chart of accounts COA }
                        """)
                .fix("HR001.value", "HR")
                .titled("Add the value 1990 to value set CENTER")
                .titledInChinese("把值 1990 加入值集 CENTER")
                .gives("""
                        value set CENTER { value 1000 "管理"  value 1990 }
                        hr organization HR "人力资源中心" { business group GH  cost center 1990  chart of accounts COA }
                        """);
    }
}
