// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Legal entities that share a ledger have company values of their own. */
class LE003Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing location BJ "北京总部"
            value set COMPANY { size 2  value 11 "光华电视"  value 12 "光华天津"  value T0 "合计" parent }
            value set ACCOUNT { value 3101 "未分配利润" }
            chart of accounts COA "GH_ACCOUNTING_FLEX" {
              segment COMPANY "公司" balancing value set COMPANY
              segment ACCOUNT "科目" natural account value set ACCOUNT
            }
            existing ledger CN "光华人民币账" { chart of accounts COA }
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, SH_EL }
            """;

    @Test
    void aFreeValueIsTaken() {
        Given.org(GROUND, """
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment value 11  registration 9111  at BJ }
                        legal entity SH_EL "上海光华电子有限公司" { ledger CN  registration 9131  at BJ }
                        """)
                .fix("LE003.add", "SH_EL")
                .titled("Add “balancing segment values 12” to legal entity SH_EL")
                .titledInChinese("给法律实体 SH_EL 加上“balancing segment values 12”")
                .gives("""
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment value 11  registration 9111  at BJ }
                        legal entity SH_EL "上海光华电子有限公司" {
                          ledger CN  balancing segment values 12
                          registration 9131  at BJ
                        }
                        """);
    }
}
