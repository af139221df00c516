// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.cc;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** CC003: both values exist in the value sets of the flexfield. */
class Cc003ValuesExistTest {

    private static final String REST = "accept CC004 because \"the others come later\"";

    private static void check(String clauses) {
        for (String release : new String[] {"12.2", "11i"}) {
            Marked.in(release).holds("""
                    cost center CC "北京管理" {
                      business group GH   chart of accounts COA
                      %s
                    }
                    """.formatted(clauses), REST);
        }
    }

    @Test
    void anUnknownCompanyIsRefused() {
        check("value 99-1100  //! error CC003");
        check("company value 99  //! error CC003");
        check("company value 1  //! error CC003");
    }

    @Test
    void anUnknownCostCenterIsRefused() {
        check("value 11-9999  //! error CC003");
        check("value 11-110  //! error CC003");
    }

    @Test
    void bothUnknownAreBothNamed() {
        check("value 99-9999  //! error CC003, error CC003");
    }

    @Test
    void knownOnesAreRight() {
        check("value 11-1100");
        check("company value 12  cost center value 1200");
    }

    @Test
    void thatTheUnknownCompanyIsNotTheLegalEntitysIsNotSaidAgain() {
        check("value 99-1100  legal entity BJ_TV  //! error CC003");
    }

    @Test
    void aValueUnderTwoCompaniesDoesNotHideAnUnknownOne() {
        Marked.check("""
                cost center CC_A "北京管理" { business group GH  chart of accounts COA  value 99-1100 }  //! warning CC002, error CC003
                cost center CC_B "上海管理" { business group GH  chart of accounts COA  value 21-1100 }
                """, REST);
    }

    @Test
    void theSeparatorIsTheCharts() {
        Marked.check("""
                existing chart of accounts DOTS "DOTS_FLEX" {
                  separator "."
                  segment C balancing value set COMPANY   segment CC cost center value set CENTER   segment A natural account value set ACCOUNT
                }
                cost center CC_A "北京管理" { business group GH  chart of accounts DOTS  value 11.1100 }
                cost center CC_B "上海管理" { business group GH  chart of accounts DOTS  value 21-2100 }  //! error CC003
                """, REST);
    }

    @Test
    void aValueSetThatOnlyHasToExistKnowsAll() {
        Marked.check("""
                existing value set FAR
                existing chart of accounts FAR_COA "FAR_FLEX" {
                  segment C balancing value set FAR   segment CC cost center value set FAR   segment A natural account value set ACCOUNT
                }
                cost center CC_A "北京管理" { business group GH  chart of accounts FAR_COA  value 77-7777 }
                """);
    }

    @Test
    void anEnvironmentIsJudgedWhereItIsChosen() {
        String text = """
                cost center CC_A "北京管理" { business group GH  chart of accounts COA  company value 11  cost center value 1100 }
                environment TEST { cost center CC_A { company value 99 } }%s
                """;
        Marked.check(text.formatted(""), REST);
        Marked.in("12.2").environment("TEST").holds(text.formatted("  //! error CC003"), REST);
    }
}
