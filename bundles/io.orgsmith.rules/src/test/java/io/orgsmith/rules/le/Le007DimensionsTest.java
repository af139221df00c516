// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.le;

import static io.orgsmith.rules.Marked.findings;
import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** LE007: where primary and secondary ledger divide companies differently, a legal entity has a value in each. */
class Le007DimensionsTest {

    private static final String TWO_DIMENSIONS = """
            existing value set REGION "REGION"
            existing value set PRODUCT "PRODUCT"
            existing chart of accounts COA "GH_COA" {
              segment CO "地区" balancing value set REGION
              segment ACC "科目" natural account
            }
            existing chart of accounts POA "GH_POA" {
              segment PR "产品" balancing value set PRODUCT
              segment ACC "科目" natural account
            }
            existing ledger CN "光华地区账" { chart of accounts COA }
            existing secondary ledger PROD "光华产品账" { primary ledger CN  chart of accounts POA }
            existing secondary ledger IFRS "光华准则账" { primary ledger CN  chart of accounts COA }
            existing reporting currency USD "光华美元账" { primary ledger CN  currency USD }
            """;

    @Test
    void aValueInEach() {
        findings(TWO_DIMENSIONS + """
                existing legal entity A "甲公司" { ledger CN  balancing segment values 11, 12  balancing segment values of PROD: P1 }
                """);
    }

    @Test
    void noneByProduct() {
        findingsOf("LE007", TWO_DIMENSIONS + """
                imported legal entity A "甲公司" { ledger CN  balancing segment values 11 }            //! warning LE007
                """);
    }

    @Test
    void noneByRegion() {
        findingsOf("LE007", TWO_DIMENSIONS + """
                imported legal entity A "甲公司" { ledger CN  balancing segment values of PROD: P1 }   //! warning LE007
                """);
    }

    @Test
    void aValueSetIsAskedForOnceHoweverManyLedgersHaveIt() {
        findingsOf("LE007", TWO_DIMENSIONS + """
                existing secondary ledger MORE "光华产品预算账" { primary ledger CN  chart of accounts POA }
                imported legal entity A "甲公司" { ledger CN  balancing segment values 11 }            //! warning LE007
                imported legal entity B "乙公司" {
                  ledger CN  balancing segment values 21  balancing segment values of MORE: P1
                }
                """);
    }

    @Test
    void ofOneThatExistsNobodyNeedsToSayIt() {
        findings(TWO_DIMENSIONS + """
                existing legal entity A "甲公司" { ledger CN  balancing segment values 11 }
                """);
    }

    @Test
    void oneValueSetForBothIsOneDivision() {
        findings("""
                existing value set REGION "REGION"
                existing chart of accounts COA "GH_COA" {
                  segment CO "地区" balancing value set REGION
                  segment ACC "科目" natural account
                }
                existing ledger CN "光华地区账" { chart of accounts COA }
                existing secondary ledger IFRS "光华准则账" { primary ledger CN  chart of accounts COA }
                imported legal entity A "甲公司" { ledger CN  balancing segment values 11  registration 1  at BJ }
                existing location BJ "北京总部"
                existing operating unit TV "电视机业务" { ledger CN  legal entities A }
                """);
    }

    @Test
    void twoChartsOfOneCompanyValueSet() {
        findings("""
                existing value set REGION "REGION"
                existing chart of accounts COA "GH_COA" {
                  segment CO "地区" balancing value set REGION
                  segment ACC "科目" natural account
                }
                existing chart of accounts IOA "GH_IOA" {
                  segment CO "地区" balancing value set REGION
                  segment ACC "准则科目" natural account
                }
                existing ledger CN "光华地区账" { chart of accounts COA }
                existing secondary ledger IFRS "光华准则账" { primary ledger CN  chart of accounts IOA }
                existing legal entity A "甲公司" { ledger CN  balancing segment values 11 }
                """);
    }

    @Test
    void in11iThereAreNoSecondaryLedgers() {
        findingsOf("LE007", "enterprise \"光华\" for ebs 11i\n" + TWO_DIMENSIONS + """
                imported legal entity A "甲公司" { set of books CN  balancing segment values 11 }
                """);
    }
}
