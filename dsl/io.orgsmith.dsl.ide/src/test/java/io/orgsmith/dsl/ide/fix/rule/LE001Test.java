// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** In 11i a legal entity has exactly one set of books. */
class LE001Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 11i
            existing business group GH "光华集团"
            existing location BJ "北京总部"
            existing set of books CN "光华人民币账"
            existing set of books HK "光华港币账"
            """;

    @Test
    void theFirstSetOfBooksIsAdded() {
        Given.org(GROUND, """
                        legal entity BJ_TV "北京光华电视有限公司" { business group GH  balancing segment value 11  registration 9111  at BJ }
                        operating unit TV "电视机业务" { business group GH  set of books CN  legal entities BJ_TV  default legal context BJ_TV }
                        """)
                .fix("LE001.add", "BJ_TV")
                .titled("Add “set of books CN” to legal entity BJ_TV")
                .titledInChinese("给法律实体 BJ_TV 加上“set of books CN”")
                .gives("""
                        legal entity BJ_TV "北京光华电视有限公司" {
                          business group GH  set of books CN  balancing segment value 11
                          registration 9111  at BJ
                        }
                        operating unit TV "电视机业务" { business group GH  set of books CN  legal entities BJ_TV  default legal context BJ_TV }
                        """);
    }

    @Test
    void theFirstOfTwoIsKept() {
        Given.org(GROUND, """
                        legal entity BJ_TV "北京光华电视有限公司" {
                          business group GH   set of books CN, HK   // 两套账
                          balancing segment value 11  registration 9111  at BJ
                        }
                        operating unit TV "电视机业务" { business group GH  set of books CN  legal entities BJ_TV  default legal context BJ_TV }
                        """)
                .fix("LE001.keep", "BJ_TV")
                .titled("Keep only CN in legal entity BJ_TV")
                .gives("""
                        legal entity BJ_TV "北京光华电视有限公司" {
                          business group GH   set of books CN   // 两套账
                          balancing segment value 11  registration 9111  at BJ
                        }
                        operating unit TV "电视机业务" { business group GH  set of books CN  legal entities BJ_TV  default legal context BJ_TV }
                        """);
    }
}
