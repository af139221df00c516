// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.inv;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** INV011: default accounts lie in the chart of accounts of the ledger. */
class Inv011AccountsTest {

    private static void check(String clause) {
        for (String release : new String[] {"12.2", "11i"}) {
            Marked.in(release).holds("""
                    operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, SH_EL  default legal context BJ_TV
                      inventory organization B01 "北京电视机厂" { legal entity BJ_TV  at BJ
                        %s
                      }
                    }
                    """.formatted(clause));
        }
    }

    @Test
    void eachCompanyValueOfTheLegalEntityIsRight() {
        check("accounts { material 11-0000-1403  accrual 12-1200-2203  cost of sales 11-1100-6401 }");
    }

    @Test
    void aValueThatNoSegmentKnowsIsRefused() {
        check("accounts { material 11-0000-9999 }  //! error INV011");
        check("accounts { material 11-7777-1403 }  //! error INV011");
        check("accounts { material 99-0000-1403 }  //! error INV011");
    }

    @Test
    void tooFewOrTooManySegmentsAreRefused() {
        check("accounts { material 11-1403 }  //! error INV011");
        check("accounts { material 11-0000-1403-00 }  //! error INV011");
        check("accounts { material 11.0000.1403 }  //! error INV011");
    }

    @Test
    void anotherCompanysAccountIsPointedOut() {
        check("accounts { material 21-0000-1403 }  //! warning INV011");
    }

    @Test
    void theAccountsOfSubinventoriesToo() {
        check("subinventory RAW { material account 11-0000-1403  expense account 11-1100-6401 }");
        check("subinventory RAW { material account 11-0000-1404 }  //! error INV011");
        check("subinventory RAW { expense account 11-6401 }  //! error INV011");
        check("subinventory RAW { material account 21-0000-1403 }  //! warning INV011");
    }

    @Test
    void ofAChartThatOnlyHasToExistNothingIsKnown() {
        Marked.check("""
                existing chart of accounts OLD "OLD_FLEX"
                existing ledger HK "光华港币账" { chart of accounts OLD }
                existing legal entity HK_TR "光华香港" { ledger HK  balancing segment values 41 }
                operating unit TRADE "贸易" { business group GH  ledger HK  default legal context HK_TR
                  inventory organization H01 "香港库" { at BJ  accounts { material 41.9.9.9 } }
                }
                """);
    }

    @Test
    void aWrongLedgerIsSaidOnce() {
        Marked.check("""
                existing chart of accounts OTHER { segment A natural account value set ACCOUNT }
                existing ledger HK "光华港币账" { chart of accounts OTHER }
                operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV
                  inventory organization B01 "北京厂" { at BJ  ledger HK  accounts { material 11-0000-1403 } }  //! error INV002
                }
                """);
    }
}
