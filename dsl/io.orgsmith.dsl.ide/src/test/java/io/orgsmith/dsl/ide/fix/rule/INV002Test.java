// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** The ledger of an inventory organization is that of its operating unit and its legal entity. */
class INV002Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            existing ledger HK "光华港币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing legal entity HK_TR "光华贸易（香港）有限公司" { ledger HK }
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
            """;

    @Test
    void theClauseGoesAsTheOperatingUnitSaysIt() {
        Given.org(GROUND, """
                        inventory organization PLANT "北京厂" code B01 {
                          operating unit TV
                          ledger HK
                          legal entity BJ_TV  at BJ
                        }
                        """)
                .fix("INV002.remove", "PLANT")
                .titled("Remove “ledger HK” from inventory organization PLANT")
                .titledInChinese("从库存组织 PLANT 中删除“ledger HK”")
                .gives("""
                        inventory organization PLANT "北京厂" code B01 {
                          operating unit TV
                          legal entity BJ_TV  at BJ
                        }
                        """);
    }

    @Test
    void aTemplateLosesItWhereOnlyThisOneIsLikeIt() {
        Given.org(GROUND, """
                        template FACTORY for inventory organization { ledger HK  calendar WORKDAYS }
                        inventory organization PLANT "北京厂" code B01 like FACTORY { operating unit TV  legal entity BJ_TV  at BJ }
                        """)
                .fix("INV002.remove", "PLANT")
                .titled("Remove “ledger HK” from template FACTORY")
                .gives("""
                        template FACTORY for inventory organization { calendar WORKDAYS }
                        inventory organization PLANT "北京厂" code B01 like FACTORY { operating unit TV  legal entity BJ_TV  at BJ }
                        """);
    }
}
