// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.le;

import static io.orgsmith.rules.Marked.findings;
import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** LE004: a balancing segment value belongs to at most one legal entity within its value set. */
class Le004OneOwnerTest {

    private static final String LEDGERS = """
            existing value set COMPANY "COMPANY"
            existing value set PRODUCT "PRODUCT"
            existing chart of accounts COA "GH_COA" {
              segment CO "公司" balancing value set COMPANY
              segment ACC "科目" natural account
            }
            existing chart of accounts POA "GH_POA" {
              segment PR "产品" balancing value set PRODUCT
              segment ACC "科目" natural account
            }
            existing ledger CN "光华人民币账" { chart of accounts COA }
            existing ledger HK "光华港币账" { chart of accounts COA }
            existing ledger PR "光华产品账" { chart of accounts POA }
            """;

    @Test
    void oneCompanyForTwo() {
        findings(LEDGERS + """
                existing legal entity A "甲公司" { ledger CN  balancing segment values 11, 12 }   //! error LE004
                existing legal entity B "乙公司" { ledger CN  balancing segment values 12, 13 }   //! error LE004
                """);
    }

    @Test
    void ledgersOfOneChartShareTheCompanies() {
        findings(LEDGERS + """
                existing legal entity A "甲公司" { ledger CN  balancing segment value 11 }   //! error LE004
                existing legal entity B "乙公司" { ledger HK  balancing segment value 11 }   //! error LE004
                """);
    }

    @Test
    void anotherValueSetHasValuesOfItsOwn() {
        findings(LEDGERS + """
                existing legal entity A "甲公司" { ledger CN  balancing segment value 11 }
                existing legal entity B "乙公司" { ledger PR  balancing segment value 11 }
                """);
    }

    @Test
    void branchesOfOneCompany() {
        findings(LEDGERS + """
                existing legal entity A "甲公司" { ledger CN  balancing segment values 11, 12, 13 }
                existing legal entity B "乙公司" { ledger CN  balancing segment values 21, 22 }
                """);
    }

    @Test
    void theSecondaryLedgersOfTwoCompanies() {
        findings(LEDGERS + """
                existing secondary ledger SEC "光华产品辅助账" { primary ledger CN  chart of accounts POA }
                existing legal entity A "甲公司" { ledger CN  balancing segment value 11
                  balancing segment values of SEC: P1   //! error LE004
                }
                existing legal entity B "乙公司" { ledger CN  balancing segment value 21
                  balancing segment values of SEC: P1   //! error LE004
                }
                """);
    }

    @Test
    void aReportingCurrencyKeepsTheCompaniesOfItsPrimary() {
        findings(LEDGERS + """
                existing reporting currency USD "光华美元账" { primary ledger CN  currency USD }
                existing legal entity A "甲公司" { ledger CN
                  balancing segment values of USD: 11   //! error LE004
                }
                existing legal entity B "乙公司" { ledger CN
                  balancing segment values 11           //! error LE004
                }
                """);
    }

    @Test
    void theValuesOfALegalEntityAreThoseOfItsPrimaryLedgerWhateverIsNamedFirst() {
        findings(LEDGERS + """
                existing secondary ledger SEC "光华产品辅助账" { primary ledger CN  chart of accounts POA }
                existing legal entity A "甲公司" { ledger SEC, CN  balancing segment value 11 }   //! error LE004
                existing legal entity B "乙公司" { ledger HK  balancing segment value 11 }        //! error LE004
                """);
    }

    @Test
    void in11iItIsDocumentation() {
        findings("enterprise \"光华\" for ebs 11i\n" + LEDGERS + """
                existing business group GH "光华集团"
                existing legal entity A "甲公司" { business group GH  set of books CN  balancing segment value 11 }   //! warning LE004
                existing legal entity B "乙公司" { business group GH  set of books CN  balancing segment value 11 }   //! warning LE004
                """);
    }

    @Test
    void theChartMayBeUnknown() {
        findings("""
                existing ledger CN "光华人民币账"
                existing ledger HK "光华港币账"
                existing legal entity A "甲公司" { ledger CN  balancing segment value 11 }   //! error LE004
                existing legal entity B "乙公司" { ledger CN  balancing segment value 11 }   //! error LE004
                existing legal entity C "丙公司" { ledger HK  balancing segment value 11 }
                """);
    }

    @Test
    void inTwoFiles() {
        findings(
                LEDGERS,
                "existing legal entity A \"甲公司\" { ledger CN  balancing segment value 11 }  //! error LE004",
                "existing legal entity B \"乙公司\" { ledger CN  balancing segment value 11 }  //! error LE004");
    }

    @Test
    void aTemplateThatGivesAllTheSame() {
        findingsOf("LE004", LEDGERS + """
                legal entity A "甲公司" { ledger CN }
                legal entity B "乙公司" { ledger CN }
                defaults for legal entity { balancing segment value 11 }   //! error LE004, error LE004
                """);
    }
}
