// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A company value is one of the ledger's value set, and can be posted to. */
class LE005Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing location BJ "北京总部"
            value set COMPANY { format digits  size 2  value 11 "北京"  value 12 "天津" disabled  value 13 "合计" parent }
            value set ACCOUNT { value 3101 "未分配利润" }
            """;

    @Test
    void aMissingValueIsAddedToTheSet() {
        Given.org(GROUND, """
                        value set BRANCH { value 11 "北京" }
                        chart of accounts COA "GH_ACCOUNTING_FLEX" { segment COMPANY "公司" balancing value set BRANCH segment ACCOUNT natural account value set ACCOUNT }
                        existing ledger CN "光华人民币账" { chart of accounts COA }
                        existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV }
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment value 21  registration 9111  at BJ }
                        """)
                .fix("LE005.value", "BJ_TV")
                .titled("Add the value 21 to value set BRANCH")
                .titledInChinese("把值 21 加入值集 BRANCH")
                .gives("""
                        value set BRANCH { value 11 "北京"  value 21 }
                        chart of accounts COA "GH_ACCOUNTING_FLEX" { segment COMPANY "公司" balancing value set BRANCH segment ACCOUNT natural account value set ACCOUNT }
                        existing ledger CN "光华人民币账" { chart of accounts COA }
                        existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV }
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment value 21  registration 9111  at BJ }
                        """);
    }
}
