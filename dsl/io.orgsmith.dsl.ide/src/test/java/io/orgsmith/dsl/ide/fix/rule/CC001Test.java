// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A cost center maps one company value and one cost center value. */
class CC001Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment values 11 }
            """;

    @Test
    void theFirstOfTwoValuesIsKept() {
        Given.org(GROUND, """
                        cost center CC "北京管理" { business group GH  company value 11  cost center value 1000, 2000 }
                        """)
                .fix("CC001.keep", "CC")
                .titled("Keep only 1000 in cost center CC")
                .titledInChinese("成本中心 CC 只保留 1000")
                .gives("""
                        cost center CC "北京管理" { business group GH  company value 11  cost center value 1000 }
                        """);
    }

    @Test
    void theCompanyOfTheLegalEntityIsAdded() {
        Given.org(GROUND, """
                        cost center CC "北京管理" { business group GH  cost center value 1000  legal entity BJ_TV }
                        """)
                .fix("CC001.add", "CC")
                .titled("Add “company value 11” to cost center CC")
                .gives("""
                        cost center CC "北京管理" {
                          business group GH  company value 11  cost center value 1000  legal entity BJ_TV
                        }
                        """);
    }
}
