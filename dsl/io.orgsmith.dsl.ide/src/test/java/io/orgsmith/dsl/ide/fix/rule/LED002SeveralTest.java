// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A chart of accounts has one balancing and one natural account segment. */
class LED002SeveralTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            value set COMPANY { value 11 "光华电视" }
            value set ACCOUNT { value 3101 "未分配利润" }
            """;

    @Test
    void theSecondIsNoneAnyMore() {
        Given.org(GROUND, """
                        chart of accounts COA "GH_ACCOUNTING_FLEX" {
                          segment COMPANY "公司" balancing value set COMPANY
                          segment BRANCH "分公司" balancing value set COMPANY   // 分公司
                          segment ACCOUNT "科目" natural account value set ACCOUNT
                        }
                        """)
                .fix("LED002.remove", "COA")
                .titled("Remove “balancing” from segment BRANCH")
                .titledInChinese("从段 BRANCH 中删除“balancing”")
                .gives("""
                        chart of accounts COA "GH_ACCOUNTING_FLEX" {
                          segment COMPANY "公司" balancing value set COMPANY
                          segment BRANCH "分公司" value set COMPANY   // 分公司
                          segment ACCOUNT "科目" natural account value set ACCOUNT
                        }
                        """);
    }
}
