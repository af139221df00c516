// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ou;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** OU002: the legal entities of an operating unit are all of its ledger. */
class Ou002LegalEntitiesTest {

    @Test
    void oneOfAnotherLedgerIsRefusedWhereItIsNamed() {
        Marked.check("""
                operating unit TV "电视机业务" {
                  business group GH   ledger CN
                  legal entities BJ_TV, SH_EL,
                                 US_TV,                                                //! error OU002
                                 SZ_EL
                  default legal context BJ_TV
                }
                """);
    }

    @Test
    void eachOfAnotherLedgerIsNamed() {
        Marked.in("11i").holds("""
                existing legal entity US_SALES "Guanghua Sales Inc." { business group GH  set of books US }
                operating unit TV "电视机业务" {
                  business group GH   set of books CN
                  legal entities US_TV,                                                //! error OU002
                                 US_SALES,                                             //! error OU002
                                 BJ_TV
                  default legal context BJ_TV
                }
                """);
    }

    @Test
    void theyAreManyToMany() {
        Marked.check("""
                operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, SH_EL  default legal context BJ_TV }
                operating unit XRAY "X 光机业务" { business group GH  ledger CN  legal entities SH_EL, SZ_EL, BJ_TV  default legal context SH_EL }
                """);
    }

    @Test
    void aLegalEntityOfTheSameSetupIsRight() {
        Marked.check("""
                existing secondary ledger CN_USD "光华美元合并账" { currency USD  primary ledger CN  level journal }
                existing legal entity WH "武汉光华医疗有限公司" { ledger CN, CN_USD }
                operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, WH  default legal context BJ_TV }
                """);
    }

    @Test
    void ofAnExistingOneWithoutLedgerNothingIsKnown() {
        Marked.check("""
                existing legal entity WH "武汉光华医疗有限公司"
                operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, WH  default legal context BJ_TV }
                """);
    }

    @Test
    void aNewOneWithoutLedgerSharesNone() {
        Marked.check("""
                legal entity WH "武汉光华医疗有限公司" { registration "9142010051" jurisdiction CN  at BJ  not transacting }
                operating unit TV "电视机业务" {
                  business group GH   ledger CN
                  legal entities BJ_TV, WH                                             //! error OU002
                  default legal context BJ_TV
                }
                operating unit XRAY "X 光机业务" { business group GH  ledger CN
                  default legal context WH                                             //! error OU003
                }
                """);
    }

    @Test
    void whatIsStatedOfExistingOnesIsJudged() {
        Marked.check("""
                existing operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, US_TV }  //! error OU002
                existing operating unit XRAY "X 光机业务" { business group GH  legal entities BJ_TV, US_TV }
                """);
    }

    @Test
    void withoutLedgerTheOtherRuleSaysEnough() {
        Marked.check("""
                operating unit TV "电视机业务" { business group GH  legal entities BJ_TV, US_TV  default legal context BJ_TV }  //! error OU001
                """);
    }
}
