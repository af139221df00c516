// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A legal entity has an address and a number, and somebody uses it. */
class LE011Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing location HK "香港" { country HK }
            existing location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            """;

    @Test
    void anAddressOfItsCountryIsAdded() {
        Given.org(GROUND, """
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment value 11  registration 9111  jurisdiction CN }
                        existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV }
                        """)
                .fix("LE011.add", "BJ_TV")
                .titled("Add “at BJ” to legal entity BJ_TV")
                .titledInChinese("给法律实体 BJ_TV 加上“at BJ”")
                .gives("""
                        legal entity BJ_TV "北京光华电视有限公司" {
                          ledger CN  balancing segment value 11  at BJ
                          registration 9111  jurisdiction CN
                        }
                        existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV }
                        """);
    }

    @Test
    void theNumberByWhichItPaysTaxesIsTaken() {
        Given.org(GROUND, """
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment value 11  tax registration "91 11"  at BJ }
                        existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV }
                        """)
                .fix("LE011.add", "BJ_TV")
                .titled("Add “registration \"91 11\"” to legal entity BJ_TV")
                .gives("""
                        legal entity BJ_TV "北京光华电视有限公司" {
                          ledger CN  balancing segment value 11
                          tax registration "91 11"  at BJ
                          registration "91 11"
                        }
                        existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV }
                        """);
    }
}
