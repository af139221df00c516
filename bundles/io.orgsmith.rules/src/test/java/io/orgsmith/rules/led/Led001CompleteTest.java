// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.led;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** LED001: a new ledger has one chart of accounts, one currency and one calendar. */
class Led001CompleteTest {

    private static final String CHARTS = """
            existing chart of accounts COA "GH_COA"
            existing chart of accounts COB "GH_COB"
            """;

    @Test
    void allThatANewLedgerNeeds() {
        findings(CHARTS + """
                ledger CN "光华人民币账" { currency CNY  calendar GH_MONTH  chart of accounts COA  retained earnings 00-3101 }
                """);
    }

    @Test
    void whatIsLeftOutIsOneFinding() {
        findings(CHARTS + """
                ledger A "甲账" { currency CNY  calendar GH_MONTH  retained earnings 00-3101 }         //! error LED001
                ledger B "乙账" { calendar GH_MONTH  chart of accounts COA  retained earnings 00-3101 }  //! error LED001
                ledger C "丙账" { currency CNY  chart of accounts COA  retained earnings 00-3101 }       //! error LED001
                ledger D "丁账" { retained earnings 00-3101 }                                           //! error LED001
                """);
    }

    @Test
    void twoOfOneThing() {
        findings(CHARTS + """
                ledger A "甲账" {
                  currency CNY  currency USD  calendar GH_MONTH  chart of accounts COA  retained earnings 00-3101   //! error LED001
                }
                existing ledger B "乙账" {
                  chart of accounts COA  chart of accounts COB                                                    //! error LED001
                }
                """);
    }

    @Test
    void anExistingLedgerHasThemWhetherSaidOrNot() {
        findings("""
                existing ledger CN "光华人民币账"
                existing ledger HK "光华港币账" { currency HKD }
                """);
    }

    @Test
    void r12AsksForTheRetainedEarningsAccount() {
        String text = """
                enterprise "光华" for ebs %s
                existing chart of accounts COA "GH_COA"
                ledger CN "光华人民币账" { currency CNY  calendar GH_MONTH  chart of accounts COA }%s
                """;
        findings(text.formatted("12.2", "  //! error LED001"));
        findings(text.formatted("12.1", "  //! error LED001"));
        findings(text.formatted("11i", ""));
    }

    @Test
    void withSubledgersAnAccountingMethodIsNeeded() {
        String text = """
                enterprise "光华" for ebs %s
                existing chart of accounts COA "GH_COA"
                existing business group GH "光华集团"
                existing legal entity BJ "北京光华" { ledger CN }
                ledger CN "光华人民币账" { currency CNY  calendar GH_MONTH  chart of accounts COA  retained earnings 00-3101 }%s
                operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ }
                """;
        findings(text.formatted("12.2", "  //! error LED001"));
        findings(text.formatted("11i", ""));
        findings(text.formatted("12.2", "").replace("00-3101", "00-3101  accounting method STANDARD_ACCRUAL"));
    }

    @Test
    void aSecondaryLedgerTakesFromItsPrimaryWhatItDoesNotState() {
        findings(CHARTS + """
                existing ledger CN "光华人民币账" {
                  currency CNY  calendar GH_MONTH  chart of accounts COA
                  secondary ledger IFRS "光华准则账" { level journal }
                }
                """);
    }

    @Test
    void aReportingCurrencyTakesChartAndCalendarFromItsPrimary() {
        findings(CHARTS + """
                existing ledger CN "光华人民币账" {
                  currency CNY  calendar GH_MONTH  chart of accounts COA
                  reporting currency USD "光华美元账" { currency USD  level journal }
                }
                """);
    }

    @Test
    void defaultsGiveToAllWhatTheyShare() {
        findings(CHARTS + """
                defaults for ledger { calendar GH_MONTH  chart of accounts COA  retained earnings 00-3101 }
                ledger CN "光华人民币账" { currency CNY }
                ledger HK "光华港币账" { currency HKD }
                """);
    }
}
