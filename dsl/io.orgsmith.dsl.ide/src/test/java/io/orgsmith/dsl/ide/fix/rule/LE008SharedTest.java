// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A legal entity and an operating unit are tied to a primary ledger. */
class LE008SharedTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing location BJ "北京总部"
            existing ledger CN "光华人民币账"
            existing secondary ledger CN_PROD "光华产品账" { primary ledger CN }
            """;

    @Test
    void theTemplateOfAllIsNotTouched() {
        Given.org(GROUND, """
                        existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
                        template BUSINESS for operating unit { ledger CN_PROD  default legal context BJ_TV }
                        operating unit TV "电视机业务" like BUSINESS { business group GH }
                        existing operating unit XRAY "X 光机业务" like BUSINESS { business group GH }
                        """)
                .fix("LE008.add", "TV")
                .titled("Add “ledger CN” to operating unit TV")
                .gives("""
                        existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
                        template BUSINESS for operating unit { ledger CN_PROD  default legal context BJ_TV }
                        operating unit TV "电视机业务" like BUSINESS { business group GH  ledger CN }
                        existing operating unit XRAY "X 光机业务" like BUSINESS { business group GH }
                        """);
    }
}
