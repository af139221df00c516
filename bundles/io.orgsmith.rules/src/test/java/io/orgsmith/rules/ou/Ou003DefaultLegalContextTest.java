// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ou;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** OU003: the default legal context is one of the ledger's legal entities; a new operating unit has one. */
class Ou003DefaultLegalContextTest {

    @Test
    void oneOfAnotherLedgerIsRefused() {
        Marked.check("""
                operating unit TV "电视机业务" {
                  business group GH   ledger CN
                  legal entities BJ_TV
                  default legal context US_TV                                          //! error OU003
                }
                """);
    }

    @Test
    void thatItIsAlsoTheOnlyLegalEntityIsNotSaidTwice() {
        Marked.check("""
                operating unit TV "电视机业务" {
                  business group GH   ledger CN
                  default legal context US_TV                                          //! error OU003
                }
                """);
    }

    @Test
    void aNewOneWithoutIsRefused() {
        Marked.check("""
                operating unit TV "电视机业务" { business group GH  ledger CN }              //! error OU003
                operating unit XRAY "X 光机业务" { business group GH  ledger CN  legal entities BJ_TV }  //! error OU003
                """);
    }

    @Test
    void existingOnesMayKeepItToThemselves() {
        Marked.check("""
                existing operating unit TV "电视机业务" { business group GH  ledger CN }
                imported operating unit XRAY "X 光机业务" { business group GH  ledger CN }
                """);
    }

    @Test
    void whatAnExistingOneSaysIsJudged() {
        Marked.check("""
                existing operating unit TV "电视机业务" { business group GH  ledger CN  default legal context US_TV }  //! error OU003
                imported operating unit XRAY "X 光机业务" { business group GH  ledger CN  default legal context US_TV }  //! error OU003
                """);
    }

    @Test
    void aDefaultLimitsNothing() {
        Marked.check("""
                operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV  default legal context SH_EL }
                """);
    }

    @Test
    void in11iTheFormWantsItToo() {
        Marked.in("11i").holds("""
                operating unit TV "电视机业务" { business group GH  set of books CN }        //! error OU003
                operating unit XRAY "X 光机业务" { business group GH  set of books CN  default legal context US_TV }  //! error OU003
                """);
    }

    @Test
    void anEnvironmentIsJudgedWhereItIsChosen() {
        String text = """
                operating unit TV "电视机业务" { business group GH  ledger CN  default legal context SH_EL }
                environment TEST {
                  operating unit TV { default legal context US_TV }%s
                }
                """;
        Marked.check(text.formatted(""));
        Marked.in("12.2").environment("TEST").holds(text.formatted("  //! error OU003"));
    }
}
