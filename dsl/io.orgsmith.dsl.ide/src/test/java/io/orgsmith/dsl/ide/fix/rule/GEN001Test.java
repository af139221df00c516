// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Organizations that do business are not named like departments. */
class GEN001Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            location BJ "北京总部" { country CN }
            """;

    @Test
    void aDepartmentBecomesABusiness() {
        Given.org(GROUND, """
                        operating unit BUY "采购部" { business group GH  ledger CN  default legal context BJ_TV }
                        """)
                .fix("GEN001.rename", "BUY")
                .titled("Name operating unit BUY “采购业务”")
                .titledInChinese("把业务实体 BUY 命名为“采购业务”")
                .gives("""
                        operating unit BUY "采购业务" { business group GH  ledger CN  default legal context BJ_TV }
                        """);
    }

    @Test
    void aNumberStays() {
        Given.org(GROUND, """
                        operating unit BUY "采购部 2" { business group GH  ledger CN  default legal context BJ_TV }
                        """)
                .fix("GEN001.rename", "BUY")
                .titled("Name operating unit BUY “采购业务 2”")
                .gives("""
                        operating unit BUY "采购业务 2" { business group GH  ledger CN  default legal context BJ_TV }
                        """);
    }

    @Test
    void whatIsInBracketsStays() {
        Given.org(GROUND, """
                        operating unit BUY "采购部（北京）" { business group GH  ledger CN  default legal context BJ_TV }
                        """)
                .fix("GEN001.rename", "BUY")
                .titled("Name operating unit BUY “采购业务（北京）”")
                .gives("""
                        operating unit BUY "采购业务（北京）" { business group GH  ledger CN  default legal context BJ_TV }
                        """);
    }
}
