// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.led;

import static io.orgsmith.rules.Marked.findings;
import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** LED003: secondary ledgers and reporting currencies say how they follow their primary ledger. */
class Led003FollowersTest {

    private static final String PRIMARY = """
            existing chart of accounts COA "GH_COA"
            existing chart of accounts PRODUCTS "GH_PRODUCTS"
            defaults for ledger { currency CNY  calendar GH_MONTH  retained earnings 00-3101  accounting method STANDARD_ACCRUAL }
            existing ledger CN "光华人民币账" { currency CNY  calendar GH_MONTH  chart of accounts COA }
            """;

    @Test
    void aSecondaryLedgerStatesItsLevel() {
        findingsOf("LED003", PRIMARY + """
                secondary ledger A "甲账" { primary ledger CN  chart of accounts COA  level subledger }
                secondary ledger B "乙账" { primary ledger CN  chart of accounts COA  level adjustment }
                secondary ledger C "丙账" { primary ledger CN  chart of accounts COA }                //! error LED003
                """);
    }

    @Test
    void anotherChartNeedsAMapping() {
        findingsOf("LED003", PRIMARY + """
                secondary ledger A "甲账" { primary ledger CN  chart of accounts PRODUCTS  level journal  mapping GH_TO_PRODUCTS }
                secondary ledger B "乙账" { primary ledger CN  chart of accounts PRODUCTS  level journal }   //! error LED003
                secondary ledger C "丙账" { primary ledger CN  chart of accounts COA  level journal }
                """);
    }

    @Test
    void aReportingCurrencyHasAnotherCurrency() {
        findingsOf("LED003", PRIMARY + """
                reporting currency A "甲账" { primary ledger CN  currency USD  level journal }
                reporting currency B "乙账" { primary ledger CN  currency CNY  level journal }   //! error LED003
                """);
    }

    @Test
    void aReportingCurrencyKeepsChartAndCalendar() {
        findingsOf("LED003", PRIMARY + """
                reporting currency A "甲账" { primary ledger CN  currency USD  level journal  chart of accounts COA  calendar GH_MONTH }
                reporting currency B "乙账" { primary ledger CN  currency USD  level journal  chart of accounts PRODUCTS }   //! error LED003
                reporting currency C "丙账" { primary ledger CN  currency USD  level journal  calendar GH_WEEK }             //! error LED003
                """);
    }

    @Test
    void whatExistsNeedNotSayIt() {
        findings("""
                existing ledger CN "光华人民币账" { currency CNY  calendar GH_MONTH }
                existing secondary ledger A "甲账" { primary ledger CN }
                existing reporting currency B "乙账" { primary ledger CN }
                """);
    }

    @Test
    void whatExistsAndSaysItIsJudged() {
        findingsOf("LED003", PRIMARY + """
                existing reporting currency B "乙账" { primary ledger CN  currency CNY }   //! error LED003
                """);
    }

    @Test
    void ofAnExistingPrimaryLedgerNobodyNeedsToSayIt() {
        findings("""
                existing chart of accounts COA "GH_COA"
                existing ledger CN "光华人民币账"
                secondary ledger A "甲账" { primary ledger CN  chart of accounts COA  level journal }
                reporting currency B "乙账" { primary ledger CN  chart of accounts COA  calendar GH_MONTH  currency USD }
                """);
    }

    @Test
    void in11iASetOfBooksFollowsNone() {
        findingsOf("LED003", "enterprise \"光华\" for ebs 11i\n" + PRIMARY + """
                reporting currency B "乙账" { primary ledger CN  currency CNY }
                """);
    }

    @Test
    void nestedInItsPrimaryLedger() {
        findings("""
                existing chart of accounts COA "GH_COA"
                existing chart of accounts PRODUCTS "GH_PRODUCTS"
                ledger CN "光华人民币账" {
                  currency CNY  calendar GH_MONTH  chart of accounts COA  retained earnings 00-3101
                  secondary ledger P "光华产品账" {
                    currency CNY  calendar GH_MONTH  retained earnings 00-3101  level journal
                    chart of accounts PRODUCTS                         //! error LED003
                  }
                }
                """);
    }
}
