// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.hr;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** HR001: the cost center code of an HR organization comes from the cost center value set. */
class Hr001CostCenterTest {

    @Test
    void anUnknownCodeIsRefusedWhereItStands() {
        for (String release : new String[] {"12.2", "11i"}) {
            Marked.in(release).holds("""
                    hr organization PEOPLE "人力资源部" {
                      business group GH   chart of accounts COA
                      cost center 9999                                                 //! error HR001
                    }
                    """);
        }
    }

    @Test
    void aCompanyValueIsNone() {
        Marked.check("""
                hr organization PEOPLE "Human Resources" { business group GH  chart of accounts COA  cost center 11 }  //! error HR001
                """);
    }

    @Test
    void aKnownCodeOrNoneIsRight() {
        Marked.check("""
                hr organization PEOPLE "人力资源部" { business group GH  chart of accounts COA  cost center 1100 }
                hr organization SALES "销售部" { business group GH }
                """);
    }

    @Test
    void theOnlyChartNeedNotBeSaid() {
        Marked.check("""
                hr organization PEOPLE "人力资源部" { business group GH  cost center 1100 }
                hr organization SALES "销售部" { business group GH  cost center 9999 }      //! error HR001
                """);
    }

    @Test
    void elseItIsThatOfTheLedgersOfItsBusinessGroup() {
        Marked.check("""
                existing chart of accounts OTHER "OTHER_FLEX" { segment C balancing value set COMPANY }
                operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                hr organization SALES "销售部" { business group GH  cost center 9999 }      //! error HR001
                """);
    }

    @Test
    void existingAndImportedOnesAreJudgedByWhatTheySay() {
        Marked.check("""
                existing hr organization PEOPLE "人力资源部" { business group GH  cost center 9999 }  //! error HR001
                imported hr organization SALES "销售部" { business group GH  cost center 9998 }  //! error HR001
                """);
    }

    @Test
    void aSetThatOnlyHasToExistKnowsAll() {
        Marked.check("""
                existing value set FAR
                existing chart of accounts FAR_COA "FAR_FLEX" { segment CC cost center value set FAR }
                hr organization PEOPLE "人力资源部" { business group GH  chart of accounts FAR_COA  cost center 9999 }
                """);
    }
}
