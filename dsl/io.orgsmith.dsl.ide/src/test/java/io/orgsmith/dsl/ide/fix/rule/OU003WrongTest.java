// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** The default legal context of an operating unit is a legal entity of its ledger. */
class OU003WrongTest {
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
    void theWrongOneIsReplacedInItsPlace() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context HK_TR /* why? */ }
                        """)
                .fix("OU003.set", "TV")
                .titled("Write “default legal context BJ_TV” in operating unit TV")
                .gives("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV /* why? */ }
                        """);
    }

    @Test
    void theTemplateIsPutRightWhereOnlyThisOneIsLikeIt() {
        Given.org(GROUND, """
                        template BUSINESS for operating unit { ledger CN  default legal context HK_TR }
                        operating unit TV "电视机业务" like BUSINESS { business group GH }
                        """)
                .fix("OU003.set", "TV")
                .titled("Write “default legal context BJ_TV” in template BUSINESS")
                .gives("""
                        template BUSINESS for operating unit { ledger CN  default legal context BJ_TV }
                        operating unit TV "电视机业务" like BUSINESS { business group GH }
                        """);
    }
}
