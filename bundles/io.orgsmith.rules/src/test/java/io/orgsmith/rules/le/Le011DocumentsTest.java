// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.le;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** LE011: a legal entity is fit for legally binding documents, and some operating unit or inventory organization uses it. */
class Le011DocumentsTest {

    private static final String SUPPORT = """
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing location BJ "北京总部"
            existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities A, B }
            existing legal entity B "乙公司" { ledger CN  balancing segment value 21 }
            """;

    @Test
    void numberAndAddress() {
        findings(SUPPORT + """
                legal entity A "甲公司" { ledger CN  balancing segment value 11  registration 9111  at BJ }
                """);
    }

    @Test
    void noNumber() {
        findings(SUPPORT + """
                legal entity A "甲公司" { ledger CN  balancing segment value 11  at BJ }              //! warning LE011
                """);
    }

    @Test
    void noAddress() {
        findings(SUPPORT + """
                legal entity A "甲公司" { ledger CN  balancing segment value 11  registration 9111 }  //! warning LE011
                """);
    }

    @Test
    void neitherIsOneFinding() {
        findings(SUPPORT + """
                legal entity A "甲公司" { ledger CN  balancing segment value 11 }                     //! warning LE011
                """);
    }

    @Test
    void unused() {
        findings(SUPPORT + """
                existing legal entity A "甲公司" { ledger CN  balancing segment value 11 }
                legal entity C "丙公司" { ledger CN  balancing segment value 31  registration 9113  at BJ }   //! warning LE011
                """);
    }

    @Test
    void usedByAnInventoryOrganizationOrAsDefaultLegalContext() {
        findings("""
                existing business group GH "光华集团"
                existing ledger CN "光华人民币账"
                existing location BJ "北京总部"
                legal entity A "甲公司" { ledger CN  balancing segment value 11  registration 9111  at BJ }
                legal entity C "丙公司" { ledger CN  balancing segment value 31  registration 9113  at BJ }
                existing operating unit XR "X 光机业务" { business group GH  ledger CN  default legal context A }
                existing operating unit TV "电视机业务" {
                  business group GH
                  existing inventory organization P "北京厂" code B01 { legal entity C }
                }
                """);
    }

    @Test
    void ofOneThatExistsNothingIsAsked() {
        findings("""
                existing ledger CN "光华人民币账"
                existing legal entity A "甲公司" { ledger CN }
                """);
    }

    @Test
    void in11iAsWell() {
        findings("enterprise \"光华\" for ebs 11i\n" + SUPPORT.replace("乙公司\" {", "乙公司\" { business group GH ") + """
                legal entity A "甲公司" { business group GH  set of books CN  balancing segment value 11 }    //! warning LE011
                """);
    }
}
