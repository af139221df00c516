// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.le;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** LE005: the balancing segment value exists in the value set of the ledger and can be used. */
class Le005ValueExistsTest {

    private static final String BOOKS = """
            existing value set COMPANY "COMPANY" {
              size 2
              value 00 "汇总" parent
              value 11 "北京"
              value 12 "天津" disabled
            }
            existing value set ACCOUNT "ACCOUNT" { value 99 "其他" }
            existing chart of accounts COA "GH_COA" {
              segment CO "公司" balancing value set COMPANY
              segment ACC "科目" natural account value set ACCOUNT
            }
            existing ledger CN "光华人民币账" { chart of accounts COA }
            """;

    @Test
    void itExists() {
        findings(BOOKS + """
                existing legal entity A "甲公司" { ledger CN  balancing segment values 11 }
                existing legal entity B "乙公司" { ledger CN  balancing segment values 21 }   //! error LE005
                existing legal entity C "丙公司" { ledger CN  balancing segment values 99 }   //! error LE005
                """);
    }

    @Test
    void itIsEnabledAndNoParent() {
        findings(BOOKS + """
                existing legal entity A "甲公司" { ledger CN  balancing segment values 12 }   //! error LE005
                existing legal entity B "乙公司" { ledger CN  balancing segment values 00 }   //! error LE005
                """);
    }

    @Test
    void eachValueOnItsOwn() {
        findings(BOOKS + """
                existing legal entity A "甲公司" {
                  ledger CN
                  balancing segment values 11,
                    12,                                                                  //! error LE005
                    21                                                                   //! error LE005
                }
                """);
    }

    @Test
    void whatDoesNotFitIsOneFinding() {
        findings(BOOKS + """
                existing legal entity A "甲公司" { ledger CN  balancing segment values 211 }  //! error LE005
                """);
    }

    @Test
    void whereTheValuesAreNotListedTheyMayExist() {
        findings("""
                existing value set COMPANY "COMPANY" { size 2 }
                existing chart of accounts COA "GH_COA" {
                  segment CO "公司" balancing value set COMPANY
                  segment ACC "科目" natural account
                }
                existing ledger CN "光华人民币账" { chart of accounts COA }
                existing legal entity A "甲公司" { ledger CN  balancing segment values 21 }
                existing legal entity B "乙公司" { ledger CN  balancing segment values 211 }  //! error LE005
                """);
    }

    @Test
    void ofAnUnknownChartNothingIsKnown() {
        findings("""
                existing ledger CN "光华人民币账"
                existing legal entity A "甲公司" { ledger CN  balancing segment values 21 }
                """);
    }

    @Test
    void theSecondaryLedgerHasItsOwnValueSet() {
        findings(BOOKS + """
                existing value set PRODUCT "PRODUCT" { value P1 "冰箱" }
                existing chart of accounts POA "GH_POA" {
                  segment PR "产品" balancing value set PRODUCT
                  segment ACC "科目" natural account value set ACCOUNT
                }
                existing secondary ledger SEC "光华产品账" { primary ledger CN  chart of accounts POA }
                existing legal entity A "甲公司" {
                  ledger CN  balancing segment values 11
                  balancing segment values of SEC: P1
                }
                existing legal entity B "乙公司" {
                  ledger CN
                  balancing segment values of SEC: 11                                    //! error LE005
                }
                """);
    }

    @Test
    void digitsUpperCaseAndTheSeparator() {
        findings("""
                existing value set COMPANY "COMPANY" { format digits  size 4 }
                existing value set PRODUCT "PRODUCT" { uppercase  size 4 }
                existing chart of accounts COA "GH_COA" {
                  segment CO "公司" balancing value set COMPANY
                  segment ACC "科目" natural account
                }
                existing chart of accounts POA "GH_POA" {
                  separator "."
                  segment PR "产品" balancing value set PRODUCT
                  segment ACC "科目" natural account
                }
                existing ledger CN "光华人民币账" { chart of accounts COA }
                existing ledger PR "光华产品账" { chart of accounts POA }
                existing legal entity A "甲公司" { ledger CN  balancing segment values 1A }     //! error LE005
                existing legal entity B "乙公司" { ledger PR  balancing segment values p1 }     //! error LE005
                existing legal entity C "丙公司" { ledger PR  balancing segment values "P.2" }  //! error LE005
                existing legal entity D "丁公司" { ledger PR  balancing segment values "P-2" }
                """);
    }

    @Test
    void aZeroFilledSetKeepsItsValuesAtFullLength() {
        findings("""
                existing value set COMPANY "COMPANY" { size 3  zero filled }
                existing chart of accounts COA "GH_COA" {
                  segment CO "公司" balancing value set COMPANY
                  segment ACC "科目" natural account
                }
                existing ledger CN "光华人民币账" { chart of accounts COA }
                existing legal entity A "甲公司" { ledger CN  balancing segment values 7 }     //! error LE005
                existing legal entity B "乙公司" { ledger CN  balancing segment values 008 }
                existing legal entity C "丙公司" { ledger CN  balancing segment values X1 }
                """);
    }

    @Test
    void aSeparatorInTheValueIsTheWholeStory() {
        findings("""
                existing value set COMPANY "COMPANY" { value 11 "北京" }
                existing chart of accounts COA "GH_COA" {
                  separator "-"
                  segment CO "公司" balancing value set COMPANY
                  segment ACC "科目" natural account
                }
                existing ledger CN "光华人民币账" { chart of accounts COA }
                existing legal entity A "甲公司" { ledger CN  balancing segment values "1-1" }  //! error LE005
                """);
    }

    @Test
    void in11iAsWell() {
        findings("enterprise \"光华\" for ebs 11i\n" + BOOKS + """
                existing business group GH "光华集团"
                existing legal entity A "甲公司" { business group GH  set of books CN  balancing segment values 21 }   //! error LE005
                """);
    }
}
