// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** The ledger of an inventory organization is that of its operating unit and its legal entity. */
class INV002SharedTest {
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
    void theTemplateOfOthersIsOverruled() {
        Given.org(GROUND, """
                        template FACTORY for inventory organization { ledger HK  at BJ }
                        existing operating unit HK "香港业务" { business group GH  ledger HK  legal entities HK_TR  default legal context HK_TR }
                        inventory organization HK_DEPOT "香港库" code H01 like FACTORY { operating unit HK  legal entity HK_TR }
                        inventory organization PLANT "北京厂" code B01 like FACTORY { operating unit TV  legal entity BJ_TV }
                        """)
                .fix("INV002.add", "PLANT")
                .titled("Add “ledger CN” to inventory organization PLANT")
                .gives("""
                        template FACTORY for inventory organization { ledger HK  at BJ }
                        existing operating unit HK "香港业务" { business group GH  ledger HK  legal entities HK_TR  default legal context HK_TR }
                        inventory organization HK_DEPOT "香港库" code H01 like FACTORY { operating unit HK  legal entity HK_TR }
                        inventory organization PLANT "北京厂" code B01 like FACTORY {
                          operating unit TV  legal entity BJ_TV  ledger CN
                        }
                        """);
    }
}
