// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** In 11i only the text says which company value a legal entity has. */
class LE006Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 11i
            existing business group GH "光华集团"
            existing location BJ "北京总部"
            existing set of books CN "光华人民币账"
            """;

    @Test
    void theNextNumberIsTaken() {
        Given.org(GROUND, """
                        legal entity BJ_TV "北京光华电视有限公司" { business group GH  set of books CN  balancing segment value 09  registration 9111  at BJ }
                        legal entity SH_EL "上海光华电子有限公司" { business group GH  set of books CN  registration 9131  at BJ }
                        existing operating unit TV "电视机业务" { business group GH  set of books CN  legal entities BJ_TV, SH_EL }
                        """)
                .fix("LE006.add", "SH_EL")
                .titled("Add “balancing segment values 10” to legal entity SH_EL")
                .titledInChinese("给法律实体 SH_EL 加上“balancing segment values 10”")
                .gives("""
                        legal entity BJ_TV "北京光华电视有限公司" { business group GH  set of books CN  balancing segment value 09  registration 9111  at BJ }
                        legal entity SH_EL "上海光华电子有限公司" {
                          business group GH  set of books CN  balancing segment values 10
                          registration 9131  at BJ
                        }
                        existing operating unit TV "电视机业务" { business group GH  set of books CN  legal entities BJ_TV, SH_EL }
                        """);
    }
}
