// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.cc;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** CC001: a cost center maps one company value and one cost center value, or a company value alone. */
class Cc001ValuesTest {

    @Test
    void bothOrTheCompanyAloneAreRight() {
        Marked.check("""
                cost center CC_BJ "北京管理" { business group GH  chart of accounts COA  value 11-1100 }
                cost center CC_TJ "天津仓储" { business group GH  chart of accounts COA  company value 12  cost center value 1200 }
                cost center SH "上海公司" { business group GH  chart of accounts COA  company value 21 }
                """, REST);
    }

    @Test
    void neitherIsRefused() {
        Marked.check("""
                cost center CC_BJ "北京管理" { business group GH  chart of accounts COA }       //! error CC001
                """, REST);
    }

    @Test
    void aCostCenterValueAloneIsRefused() {
        Marked.in("11i").holds("""
                cost center CC_BJ "Beijing Administration" { business group GH  chart of accounts COA  cost center value 1100 }  //! error CC001
                """, REST);
    }

    @Test
    void twoCostCenterValuesAreRefused() {
        Marked.check("""
                cost center CC_BJ "北京管理" {
                  business group GH   chart of accounts COA   company value 11
                  cost center value 1100, 1200                                         //! error CC001
                }
                """, REST);
    }

    @Test
    void anExistingOneNeedNotSayThemAnImportedOneIsReported() {
        Marked.check("""
                existing cost center CC_BJ "北京管理" { business group GH }
                imported cost center CC_TJ "天津仓储" { business group GH  chart of accounts COA }  //! warning CC001
                """, REST);
    }

    @Test
    void ofSeveralChartsItSaysWhich() {
        Marked.check("""
                existing chart of accounts OTHER "OTHER_FLEX" { segment C balancing value set COMPANY }
                cost center CC_BJ "北京管理" { business group GH  value 11-1100 }                //! error CC001
                cost center CC_TJ "天津仓储" { business group GH  chart of accounts COA  value 12-1200 }
                existing cost center CC_SH "上海管理" { business group GH  value 21-2100 }
                """, REST);
    }

    @Test
    void theOnlyChartNeedNotBeSaid() {
        Marked.check("""
                cost center CC_BJ "北京管理" { business group GH  value 11-1100 }
                """, REST);
    }

    private static final String REST = "accept CC004 because \"the others come later\"";
}
