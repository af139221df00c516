// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A company value belongs to one legal entity. */
class LE004Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing location BJ "北京总部"
            existing ledger CN "光华人民币账"
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, SH_EL }
            """;

    @Test
    void oneOfSeveralValuesGoes() {
        Given.org(GROUND, """
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment values 11, 12  registration 9111  at BJ }
                        legal entity SH_EL "上海光华电子有限公司" { ledger CN  balancing segment values 21, 12, 22  registration 9131  at BJ }
                        """)
                .fix("LE004.remove", "SH_EL")
                .titled("Remove “balancing segment values 12” from legal entity SH_EL")
                .titledInChinese("从法律实体 SH_EL 中删除“balancing segment values 12”")
                .gives("""
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment values 11, 12  registration 9111  at BJ }
                        legal entity SH_EL "上海光华电子有限公司" { ledger CN  balancing segment values 21, 22  registration 9131  at BJ }
                        """);
    }

    @Test
    void theOnlyValueIsReplacedByAFreshOne() {
        Given.org(GROUND, """
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment values 11, 12  registration 9111  at BJ }
                        legal entity SH_EL "上海光华电子有限公司" { ledger CN  balancing segment value 12  registration 9131  at BJ }
                        """)
                .fix("LE004.change", "SH_EL")
                .titled("Write 13 instead of 12 in legal entity SH_EL")
                .titledInChinese("把法律实体 SH_EL 中的 12 改为 13")
                .gives("""
                        legal entity BJ_TV "北京光华电视有限公司" { ledger CN  balancing segment values 11, 12  registration 9111  at BJ }
                        legal entity SH_EL "上海光华电子有限公司" { ledger CN  balancing segment value 13  registration 9131  at BJ }
                        """);
    }
}
