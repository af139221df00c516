// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Names are unique within a business group. */
class BG004KindsTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            location BJ "北京总部" { country CN }
            """;

    @Test
    void anInventoryOrganizationIsKnownByItsCode() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
                        inventory organization P1 "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ }
                        inventory organization P2 "北京厂" code B02 { operating unit TV  legal entity BJ_TV  at BJ }
                        """)
                .fix("BG004.rename", "P2")
                .titled("Name inventory organization P2 “北京厂 (B02)”")
                .gives("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }
                        inventory organization P1 "北京厂" code B01 { operating unit TV  legal entity BJ_TV  at BJ }
                        inventory organization P2 "北京厂 (B02)" code B02 { operating unit TV  legal entity BJ_TV  at BJ }
                        """);
    }

    @Test
    void twoKindsMayBeOneOrganization() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        hr organization HR "电视机业务" { business group GH }
                        """)
                .fix("BG004.add", "HR")
                .titled("Add “same organization as operating unit TV” to hr organization HR")
                .titledInChinese("给HR 组织 HR 加上“same organization as operating unit TV”")
                .gives("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        hr organization HR "电视机业务" { business group GH  same organization as operating unit TV }
                        """);
    }
}
