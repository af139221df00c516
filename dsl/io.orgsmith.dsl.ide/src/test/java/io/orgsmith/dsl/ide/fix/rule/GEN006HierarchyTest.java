// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** No organization is above itself. */
class GEN006HierarchyTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            location BJ "北京总部" { country CN }
            operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
            """;

    @Test
    void theLinkThatLeadsBackLeavesTheHierarchy() {
        Given.org(GROUND, """
                        hr organization HR "人力资源中心" { business group GH }
                        hr organization IT "信息中心" { business group GH }
                        organization hierarchy REPORTS "汇报关系" { business group GH  under TV: HR, IT  under HR: TV }
                        """)
                .fix("GEN006.remove", "REPORTS")
                .titled("Remove “HR” from organization hierarchy REPORTS")
                .titledInChinese("从组织层次结构 REPORTS 中删除“HR”")
                .gives("""
                        hr organization HR "人力资源中心" { business group GH }
                        hr organization IT "信息中心" { business group GH }
                        organization hierarchy REPORTS "汇报关系" { business group GH  under TV: IT  under HR: TV }
                        """);
    }
}
