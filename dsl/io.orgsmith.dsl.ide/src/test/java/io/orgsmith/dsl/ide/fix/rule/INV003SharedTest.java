// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** The legal entity of an inventory organization is one of its operating unit. */
class INV003SharedTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing legal entity SH_EL "上海光华电子有限公司" { ledger CN }
            """;

    @Test
    void aListThatOthersShareIsWrittenAnew() {
        Given.org(GROUND, """
                        template BUSINESS for operating unit { ledger CN  legal entities BJ_TV  default legal context BJ_TV }
                        operating unit TV "电视机业务" like BUSINESS { business group GH }
                        existing operating unit MED "医疗业务" like BUSINESS { business group GH }
                        inventory organization PLANT "上海厂" code S01 { operating unit TV  legal entity SH_EL  at BJ }
                        """)
                .fix("INV003.add", "PLANT")
                .titled("Add “legal entities BJ_TV, SH_EL” to operating unit TV")
                .gives("""
                        template BUSINESS for operating unit { ledger CN  legal entities BJ_TV  default legal context BJ_TV }
                        operating unit TV "电视机业务" like BUSINESS { business group GH  legal entities BJ_TV, SH_EL }
                        existing operating unit MED "医疗业务" like BUSINESS { business group GH }
                        inventory organization PLANT "上海厂" code S01 { operating unit TV  legal entity SH_EL  at BJ }
                        """);
    }
}
