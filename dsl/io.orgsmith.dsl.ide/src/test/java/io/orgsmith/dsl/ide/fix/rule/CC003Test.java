// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Company and cost center values exist in their value sets. */
class CC003Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            """;

    @Test
    void theValueIsAddedAfterTheLast() {
        Given.org(GROUND, """
                        value set COMPANY { value 11 "北京" }
                        value set CENTER {
                          value 1000 "管理"   // first
                        }
                        chart of accounts COA "GH_FLEX" { segment COMPANY balancing value set COMPANY segment CC cost center value set CENTER segment ACC natural account }
                        cost center CC "北京仓储" { business group GH  chart of accounts COA  value 11-1100 }
                        """)
                .fix("CC003.value", "CC")
                .titled("Add the value 1100 to value set CENTER")
                .titledInChinese("把值 1100 加入值集 CENTER")
                .gives("""
                        value set COMPANY { value 11 "北京" }
                        value set CENTER {
                          value 1000 "管理"   // first
                          value 1100
                        }
                        chart of accounts COA "GH_FLEX" { segment COMPANY balancing value set COMPANY segment CC cost center value set CENTER segment ACC natural account }
                        cost center CC "北京仓储" { business group GH  chart of accounts COA  value 11-1100 }
                        """);
    }
}
