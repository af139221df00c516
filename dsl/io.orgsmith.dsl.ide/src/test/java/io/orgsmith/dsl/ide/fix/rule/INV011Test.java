// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Default accounts lie in the ledger's chart of accounts, in the legal entity's company. */
class INV011Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            location BJ "北京总部" { country CN }
            value set COMPANY { size 2  value 11  value 21 }
            chart of accounts COA "GH_FLEX" {
              segment COMPANY "公司" balancing value set COMPANY
              segment ACCOUNT "科目" natural account value set ACCOUNT
            }
            existing ledger CN "光华人民币账" { chart of accounts COA }
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment values 11 }
            existing legal entity SH_EL "上海光华电子有限公司" { ledger CN  balancing segment values 21 }
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, SH_EL  default legal context BJ_TV }
            """;

    @Test
    void theCompanyBecomesThatOfTheLegalEntity() {
        Given.org(GROUND, """
                        value set ACCOUNT { value 1403 "原材料" }
                        inventory organization PLANT "上海厂" code S01 { operating unit TV  legal entity SH_EL  at BJ  accounts { material 11-1403 } }
                        """)
                .fix("INV011.change", "PLANT")
                .titled("Write 21-1403 instead of 11-1403 in inventory organization PLANT")
                .titledInChinese("把库存组织 PLANT 中的 11-1403 改为 21-1403")
                .gives("""
                        value set ACCOUNT { value 1403 "原材料" }
                        inventory organization PLANT "上海厂" code S01 { operating unit TV  legal entity SH_EL  at BJ  accounts { material 21-1403 } }
                        """);
    }

    @Test
    void aTemplateThatOthersUseIsOverruled() {
        Given.org(GROUND, """
                        value set ACCOUNT { value 1403 "原材料" }
                        template FACTORY for inventory organization { operating unit TV  at BJ  accounts { material 11-1403  sales 11-1403 } }
                        inventory organization BJ_P "北京厂" code B01 like FACTORY { legal entity BJ_TV }
                        inventory organization SH "上海厂" code S01 like FACTORY { legal entity SH_EL }
                        """)
                .fix("INV011.add", "SH")
                .titled("Add “accounts { material 21-1403 }” to inventory organization SH")
                .titledInChinese("给库存组织 SH 加上“accounts { material 21-1403 }”")
                .gives("""
                        value set ACCOUNT { value 1403 "原材料" }
                        template FACTORY for inventory organization { operating unit TV  at BJ  accounts { material 11-1403  sales 11-1403 } }
                        inventory organization BJ_P "北京厂" code B01 like FACTORY { legal entity BJ_TV }
                        inventory organization SH "上海厂" code S01 like FACTORY {
                          legal entity SH_EL
                          accounts { material 21-1403 }
                        }
                        """);
    }
}
