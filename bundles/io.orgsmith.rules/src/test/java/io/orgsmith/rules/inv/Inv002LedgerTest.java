// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.inv;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** INV002: the ledger of an inventory organization is its operating unit's and its legal entity's. */
class Inv002LedgerTest {

    private static final String TV = """
            operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, SH_EL  default legal context BJ_TV }
            """;

    @Test
    void anotherThanTheOperatingUnitsIsRefused() {
        for (String release : new String[] {"12.2", "11i"}) {
            Marked.in(release).holds(TV, """
                    inventory organization B01 "北京电视机厂" {
                      business group GH   operating unit TV   legal entity BJ_TV   at BJ
                      ledger US                                                        //! error INV002
                    }
                    """);
        }
    }

    @Test
    void aLegalEntityOfAnotherLedgerIsRefused() {
        for (String release : new String[] {"12.1", "11i"}) {
            Marked.in(release).holds(TV, """
                    inventory organization B01 "北京电视机厂" {
                      business group GH   operating unit TV   at BJ
                      legal entity US_TV                                               //! error INV002
                    }
                    """);
        }
    }

    @Test
    void allThreeDifferent() {
        Marked.in("11i").holds(TV, """
                existing set of books HK "光华港币账" { currency HKD  calendar GH_MONTH  chart of accounts COA }
                inventory organization B01 "北京电视机厂" {
                  business group GH   operating unit TV   at BJ
                  set of books HK                                                      //! error INV002
                  legal entity US_TV                                                   //! error INV002
                }
                """);
    }

    @Test
    void theUnitsLedgerSaidAgainIsRight() {
        Marked.check(TV, """
                inventory organization B01 "北京电视机厂" { business group GH  operating unit TV  ledger CN  legal entity SH_EL  at BJ }
                """);
    }

    @Test
    void whatTheUnitItselfHasWrongIsSaidThere() {
        Marked.check("""
                operating unit TV "电视机业务" { business group GH  ledger CN
                  legal entities BJ_TV, US_TV                                          //! error OU002
                  default legal context BJ_TV
                  inventory organization A01 "美国厂" { legal entity US_TV  at BJ }
                }
                """);
    }

    @Test
    void importedAndExistingOnesAreJudgedByWhatTheySay() {
        Marked.check(TV, """
                imported inventory organization B01 "北京厂" {
                  business group GH   operating unit TV   legal entity BJ_TV   at BJ
                  ledger US                                                            //! error INV002
                }
                existing inventory organization B02 "天津厂" { operating unit TV  ledger US }  //! error INV002
                existing inventory organization B03 "上海厂" { ledger US }
                """);
    }
}
