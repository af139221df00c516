// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ou;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** OU007: an operating unit has nothing to do with the company segment. */
class Ou007CompanyValueTest {

    @Test
    void aCompanyValueIsRefusedWhereItStands() {
        Marked.check("""
                operating unit TV "电视机业务" {
                  business group GH   ledger CN   default legal context BJ_TV
                  company values 11, 12                                                //! error OU007
                }
                """);
    }

    @Test
    void bothWaysToSayItAreRefused() {
        Marked.in("11i").holds("""
                operating unit TV "Television" {
                  business group GH   set of books CN   default legal context BJ_TV
                  company value 11                                                     //! error OU007
                  balancing segment value 12                                           //! error OU007
                }
                """);
    }

    @Test
    void existingAndImportedOnesToo() {
        Marked.check("""
                existing operating unit TV "电视机业务" { business group GH  company value 11 }  //! error OU007
                imported operating unit XRAY "X 光机业务" { business group GH  ledger CN
                  balancing segment values 21                                          //! error OU007
                }
                """);
    }

    @Test
    void aTemplateThatSaysItIsShown() {
        Marked.check("""
                operating unit TV "电视机业务" like ONE_COMPANY { business group GH  ledger CN  default legal context BJ_TV }
                """, """
                template ONE_COMPANY for operating unit { company value 11 }             //! error OU007
                """);
    }

    @Test
    void theLegalEntityIsWhereItBelongs() {
        Marked.check("""
                value set MORE { size 2  value 51 }
                chart of accounts FLEX { segment C balancing value set MORE  segment A natural account value set ACCOUNT }
                existing ledger WH_LEDGER "武汉账" { chart of accounts FLEX }
                legal entity WH "武汉光华医疗有限公司" {
                  ledger WH_LEDGER   balancing segment value 51   registration "9142010051" jurisdiction CN   at BJ
                }
                operating unit TV "电视机业务" { business group GH  ledger WH_LEDGER  default legal context WH }
                """);
    }
}
