// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import org.junit.jupiter.api.Test;

/** In a file of Windows every fix writes lines as Windows does. */
class LineEndsTest {
    private static final String GROUND = windows("""
            enterprise "光华集团" for ebs 12.2
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            """);

    @Test
    void aClauseThatGoesTakesItsWholeLineAlong() {
        var group = "existing business group GH \"光华集团\"\r\n";
        Given.org(GROUND + group, windows("""
                        operating unit TV "电视机业务" {
                          business group GH  ledger CN
                          company value 11
                          default legal context BJ_TV
                        }
                        """)).fix("OU007.improper", "TV").gives(windows("""
                        operating unit TV "电视机业务" {
                          business group GH  ledger CN
                          default legal context BJ_TV
                        }
                        """));
    }

    @Test
    void aDeclarationOfSeveralLinesHasTheirEnds() {
        var group = "existing business group GH \"光华集团\"\r\n";
        Given.org(GROUND + group, windows("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        purchasing organization BUY "采购" { business group GH }   // 采购
                        """)).fix("GEN007.replace", "BUY").gives(windows("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        responsibility BUY_WORK "采购" in PO {
                          HR:Security Profile = business group GH
                          MO:Operating Unit = operating unit TV
                        }   // 采购
                        """));
    }

    @Test
    void aNestedDeclarationIsIndentedLikeItsNeighbours() {
        Given.org(GROUND, windows("""
                        existing business group GH "光华集团" {
                        \toperating unit TV "电视机业务" { ledger CN  default legal context BJ_TV }
                        \tsales organization SELL "销售"
                        }
                        """)).fix("GEN007.replace", "SELL").gives(windows("""
                        existing business group GH "光华集团" {
                        \toperating unit TV "电视机业务" { ledger CN  default legal context BJ_TV }
                        \tresponsibility SELL_WORK "销售" in ONT {
                        \t  HR:Security Profile = business group GH
                        \t  MO:Operating Unit = operating unit TV
                        \t}
                        }
                        """));
    }

    private static String windows(String text) {
        return text.replace("\n", "\r\n");
    }
}
