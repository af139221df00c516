// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A cost center belongs to one company and one legal entity. */
class CC002Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment values 11 }
            existing legal entity SH_EL "上海光华电子有限公司" { ledger CN  balancing segment values 21 }
            """;

    @Test
    void oneCompanyIsKept() {
        Given.org(GROUND, """
                        cost center CC "北京管理" { business group GH  company value 11, 21  cost center value 1000 }
                        """)
                .fix("CC002.keep", "CC")
                .titled("Keep only 11 in cost center CC")
                .titledInChinese("成本中心 CC 只保留 11")
                .gives("""
                        cost center CC "北京管理" { business group GH  company value 11  cost center value 1000 }
                        """);
    }

    @Test
    void theLegalEntityOfItsCompanyIsKept() {
        Given.org(GROUND, """
                        cost center CC "上海管理" { business group GH  value 21-1000  legal entity BJ_TV, SH_EL }
                        """)
                .fix("CC002.keep", "CC")
                .titled("Keep only SH_EL in cost center CC")
                .gives("""
                        cost center CC "上海管理" { business group GH  value 21-1000  legal entity SH_EL }
                        """);
    }

    @Test
    void theLegalEntityOfItsCompanyIsWritten() {
        Given.org(GROUND, """
                        cost center CC "上海管理" { business group GH  value 21-1000  legal entity BJ_TV }
                        """)
                .fix("CC002.set", "CC")
                .titled("Write “legal entity SH_EL” in cost center CC")
                .gives("""
                        cost center CC "上海管理" { business group GH  value 21-1000  legal entity SH_EL }
                        """);
    }
}
