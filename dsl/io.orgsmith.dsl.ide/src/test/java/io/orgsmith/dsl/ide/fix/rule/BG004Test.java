// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Names are unique within a business group. */
class BG004Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            location BJ "北京总部" { country CN }
            """;

    @Test
    void theIdTellsThemApart() {
        Given.org(GROUND, """
                        operating unit TV "光华业务" { business group GH  ledger CN  default legal context BJ_TV }
                        operating unit XRAY "光华业务" { business group GH  ledger CN  default legal context BJ_TV }
                        """)
                .fix("BG004.rename", "XRAY")
                .titled("Name operating unit XRAY “光华业务 (XRAY)”")
                .titledInChinese("把业务实体 XRAY 命名为“光华业务 (XRAY)”")
                .gives("""
                        operating unit TV "光华业务" { business group GH  ledger CN  default legal context BJ_TV }
                        operating unit XRAY "光华业务 (XRAY)" { business group GH  ledger CN  default legal context BJ_TV }
                        """);
    }

    @Test
    void quotesInANameStayQuotes() {
        Given.org(GROUND, """
                        operating unit TV "\\"光华\\" 业务" { business group GH  ledger CN  default legal context BJ_TV }
                        operating unit XRAY "\\"光华\\" 业务" { business group GH  ledger CN  default legal context BJ_TV }
                        """)
                .fix("BG004.rename", "XRAY")
                .titled("Name operating unit XRAY “\"光华\" 业务 (XRAY)”")
                .gives("""
                        operating unit TV "\\"光华\\" 业务" { business group GH  ledger CN  default legal context BJ_TV }
                        operating unit XRAY "\\"光华\\" 业务 (XRAY)" { business group GH  ledger CN  default legal context BJ_TV }
                        """);
    }
}
