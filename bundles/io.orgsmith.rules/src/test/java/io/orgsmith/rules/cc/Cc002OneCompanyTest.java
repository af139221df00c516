// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.cc;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** CC002: a cost center belongs to one legal entity and one company; its value is best under one company, too. */
class Cc002OneCompanyTest {

    private static final String REST = "accept CC004 because \"the others come later\"";

    @Test
    void twoCompanyValuesAreRefused() {
        Marked.check("""
                cost center CC_BJ "北京管理" {
                  business group GH   chart of accounts COA   cost center value 1100
                  company value 11, 12                                                 //! error CC002
                }
                """, REST);
    }

    @Test
    void twoLegalEntitiesAreRefused() {
        for (String release : new String[] {"12.2", "11i"}) {
            Marked.in(release).holds("""
                    cost center CC_BJ "北京管理" {
                      business group GH   chart of accounts COA   value 11-1100
                      legal entity BJ_TV, SH_EL                                        //! error CC002
                    }
                    """, REST);
        }
    }

    @Test
    void theLegalEntityOfAnotherCompanyIsRefused() {
        Marked.check("""
                cost center CC_BJ "北京管理" {
                  business group GH   chart of accounts COA   value 11-1100
                  legal entity SH_EL                                                   //! error CC002
                }
                cost center CC_TJ "天津仓储" { business group GH  chart of accounts COA  value 12-1200  legal entity BJ_TV }
                """, REST);
    }

    @Test
    void oneValueUnderTwoCompaniesIsPointedOutOnce() {
        Marked.check("""
                cost center CC_A "北京管理" { business group GH  chart of accounts COA  value 11-1100 }  //! warning CC002
                cost center CC_B "上海管理" { business group GH  chart of accounts COA  value 21-1100 }
                cost center CC_C "深圳管理" { business group GH  chart of accounts COA  value 31-1100 }
                """, REST);
    }

    @Test
    void twoChartsMayShareTheValueSet() {
        Marked.check("""
                existing chart of accounts SECOND "SECOND_FLEX" {
                  segment C balancing value set COMPANY   segment CC cost center value set CENTER   segment A natural account value set ACCOUNT
                }
                cost center CC_A "北京管理" { business group GH  chart of accounts COA  value 11-1100 }  //! warning CC002
                cost center CC_B "上海管理" { business group GH  chart of accounts SECOND  value 21-1100 }
                """, REST);
    }

    @Test
    void theSameCodeOfAnotherValueSetIsAnotherValue() {
        Marked.check("""
                existing value set ROOMS { size 4  value 1100 }
                existing chart of accounts SECOND "SECOND_FLEX" {
                  segment C balancing value set COMPANY   segment CC cost center value set ROOMS   segment A natural account value set ACCOUNT
                }
                cost center CC_A "北京管理" { business group GH  chart of accounts COA  value 11-1100 }
                cost center CC_B "上海管理" { business group GH  chart of accounts SECOND  value 21-1100 }
                """, REST);
    }

    @Test
    void manyValuesOfOneCompanyAreRight() {
        Marked.check("""
                cost center CC_A "北京管理" { business group GH  chart of accounts COA  value 11-1100 }
                cost center CC_B "北京仓储" { business group GH  chart of accounts COA  value 11-1200 }
                cost center BJ "北京公司" { business group GH  chart of accounts COA  company value 11 }
                cost center SH "上海公司" { business group GH  chart of accounts COA  company value 21 }
                """, REST);
    }
}
