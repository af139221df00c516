// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A security profile of a business group lists only organizations of it. */
class MO005Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing ledger CN "光华人民币账"
            existing business group GH "光华集团" { operating unit TV "电视机业务" { ledger CN  line of business TV  default legal context BJ_TV } }
            existing business group MED "光华医疗集团" { operating unit XRAY "X 光机业务" { ledger CN  line of business MED  default legal context BJ_TV } }
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            """;

    @Test
    void theOneOfAnotherBusinessGroupLeavesTheList() {
        Given.org(GROUND, """
                        security profile UNITS "业务" { business group GH  operating units TV, XRAY }
                        """)
                .fix("MO005.remove", "UNITS")
                .titled("Remove “operating units XRAY” from security profile UNITS")
                .titledInChinese("从安全性配置文件 UNITS 中删除“operating units XRAY”")
                .gives("""
                        security profile UNITS "业务" { business group GH  operating units TV }
                        """);
    }

    @Test
    void orTheProfileBecomesGlobal() {
        Given.org(GROUND, """
                        security profile UNITS "业务" { business group GH  operating units TV, XRAY }
                        """)
                .fix("MO005.global", "UNITS")
                .titled("Make security profile UNITS global")
                .titledInChinese("把安全性配置文件 UNITS 改为全局")
                .gives("""
                        security profile UNITS "业务" { global  operating units TV, XRAY }
                        """);
    }
}
