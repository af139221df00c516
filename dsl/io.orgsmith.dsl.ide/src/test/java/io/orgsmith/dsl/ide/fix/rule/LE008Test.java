// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A legal entity and an operating unit are tied to a primary ledger. */
class LE008Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing location BJ "北京总部"
            existing ledger CN "光华人民币账"
            existing secondary ledger CN_PROD "光华产品账" { primary ledger CN }
            """;

    @Test
    void theLegalEntityMovesToThePrimary() {
        Given.org(GROUND, """
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN_PROD  balancing segment value 11  registration 9111  at BJ }
                        existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV }
                        """)
                .fix("LE008.set", "BJ_TV")
                .titled("Write “ledger CN” in legal entity BJ_TV")
                .titledInChinese("在法律实体 BJ_TV 中写“ledger CN”")
                .gives("""
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment value 11  registration 9111  at BJ }
                        existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV }
                        """);
    }

    @Test
    void theOperatingUnitMovesToThePrimary() {
        Given.org(GROUND, """
                        existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
                        operating unit TV "电视机业务" { business group GH  ledger CN_PROD  default legal context BJ_TV }
                        """)
                .fix("LE008.set", "TV")
                .titled("Write “ledger CN” in operating unit TV")
                .gives("""
                        existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        """);
    }
}
