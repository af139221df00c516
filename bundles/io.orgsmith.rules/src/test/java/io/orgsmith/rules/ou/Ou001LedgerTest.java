// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ou;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** OU001: an operating unit has exactly one primary ledger, in 11i one set of books. */
class Ou001LedgerTest {

    @Test
    void oneWithoutLedgerIsRefused() {
        Marked.check("""
                operating unit TV "电视机业务" { business group GH  default legal context BJ_TV }  //! error OU001
                """);
    }

    @Test
    void oneWithTwoLedgersIsRefused() {
        Marked.check("""
                operating unit TV "Television Business" {
                  business group GH
                  ledger CN, US                                                        //! error OU001
                  default legal context BJ_TV
                }
                """);
    }

    @Test
    void aLedgerMayHaveManyOperatingUnits() {
        Marked.check("""
                operating unit TV "电视机业务" { business group GH  ledger CN  default legal context SH_EL }
                operating unit XRAY "X 光机业务" { business group GH  ledger CN  default legal context BJ_TV }
                """);
    }

    @Test
    void in11iItIsTheSetOfBooks() {
        Marked.in("11i").holds("""
                operating unit TV "电视机业务" { business group GH  default legal context BJ_TV }  //! error OU001
                operating unit XRAY "X 光机业务" {
                  business group GH
                  set of books CN, US                                                  //! error OU001
                  default legal context BJ_TV
                }
                operating unit PARTS "配件业务" { business group GH  set of books CN  default legal context SH_EL }
                """);
    }

    @Test
    void theLedgerMayComeFromDefaultsOrATemplate() {
        Marked.check("""
                operating unit TV "电视机业务" { business group GH  default legal context BJ_TV }
                operating unit AMERICA "美国业务" like ABROAD { business group GH  default legal context US_TV }
                """, """
                defaults for operating unit { ledger CN }
                template ABROAD for operating unit { ledger US }
                """);
    }

    @Test
    void anImportedOneWithoutLedgerIsReportedAnExistingOneIsNot() {
        Marked.check("""
                imported operating unit OLD "旧业务" { business group GH }                //! warning OU001
                existing operating unit TV "电视机业务" { business group GH }
                existing operating unit XRAY "X 光机业务" { business group GH  ledger CN, US }  //! error OU001
                """);
    }

    @Test
    void aLedgerThatIsNoPrimaryOneIsAnotherRulesMatter() {
        Marked.check("""
                existing secondary ledger CN_USD "光华美元合并账" { currency USD  primary ledger CN  level journal }
                operating unit TV "电视机业务" { business group GH  ledger CN_USD  default legal context BJ_TV }  //! error LE008
                """);
    }
}
