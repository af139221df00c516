// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** The default legal context of an operating unit is a legal entity of its ledger. */
class OU003SharedTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing ledger HK "光华港币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing legal entity SH_EL "上海光华电子有限公司" { ledger CN }
            existing legal entity HK_TR "光华贸易（香港）有限公司" { ledger HK }
            """;

    @Test
    void aTemplateThatOthersUseStaysAsItIs() {
        Given.org(GROUND, """
                        template BUSINESS for operating unit { default legal context HK_TR }
                        operating unit HK "香港业务" like BUSINESS { business group GH  ledger HK }
                        operating unit TV "电视机业务" like BUSINESS { business group GH  ledger CN }
                        """)
                .fix("OU003.add", "TV")
                .titled("Add “default legal context BJ_TV” to operating unit TV")
                .gives("""
                        template BUSINESS for operating unit { default legal context HK_TR }
                        operating unit HK "香港业务" like BUSINESS { business group GH  ledger HK }
                        operating unit TV "电视机业务" like BUSINESS {
                          business group GH  ledger CN  default legal context BJ_TV
                        }
                        """);
    }

    @Test
    void defaultsThatSuitOthersStayAsTheyAre() {
        Given.org(GROUND, """
                        defaults for operating unit { default legal context HK_TR }
                        operating unit HK "香港业务" { business group GH  ledger HK }
                        operating unit TV "电视机业务" { business group GH  ledger CN }
                        """)
                .fix("OU003.add", "TV")
                .titled("Add “default legal context BJ_TV” to operating unit TV")
                .gives("""
                        defaults for operating unit { default legal context HK_TR }
                        operating unit HK "香港业务" { business group GH  ledger HK }
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        """);
    }
}
