// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.gen;

import static io.orgsmith.rules.Marked.findings;
import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** GEN003: what ends does not end before it begins, and an organization lies inside the dates of what it depends on. */
class Gen003DatesTest {

    @Test
    void endingBeforeBeginning() {
        findings("""
                existing business group GH "光华集团" {
                  existing hr organization A "甲" from 2021-01-01 to 2020-12-31  //! error GEN003
                  existing hr organization B "乙" from 2021-01-01 to 2021-01-01
                  existing hr organization C "丙" from 2021-01-01
                }
                """);
    }

    @Test
    void everythingWithDatesBeginsBeforeItEnds() {
        findingsOf("GEN003", """
                existing business group GH "光华集团" from 2021-01-01 to 2020-01-01             //! error GEN003
                existing location BJ "北京总部" { from 2021-01-01 to 2020-01-01 }               //! error GEN003
                existing legal entity BJ_TV "北京光华电视有限公司" from 2021-01-01 to 2020-01-01  //! error GEN003
                existing responsibility BUYER "采购" in PO { from 2021-01-01 to 2020-01-01 }    //! error GEN003
                existing user WANG "王芳" { from 2021-01-01 to 2020-01-01 }                     //! error GEN003
                """);
    }

    @Test
    void leftOutBeginningIsThatOfTheBusinessGroup() {
        findings("""
                existing business group GH "光华集团" from 2020-01-01 {
                  hr organization A "甲"
                  hr organization B "乙" to 2019-12-31            //! error GEN003
                  existing hr organization C "丙" to 2019-12-31
                }
                """);
    }

    @Test
    void anOrganizationIsNotOlderThanItsBusinessGroup() {
        findings("""
                existing business group GH "光华集团" from 2020-01-01 {
                  existing operating unit TV "电视机业务" from 2019-12-31        //! warning GEN003
                  existing operating unit XR "X 光机业务" from 2020-01-01
                  existing hr organization SCHOOL "培训学校" from 1999-01-01     //! warning GEN003
                }
                """);
    }

    @Test
    void anOrganizationDoesNotOutliveItsBusinessGroup() {
        findings("""
                existing business group GH "光华集团" from 2020-01-01 to 2029-12-31 {
                  existing operating unit TV "电视机业务" to 2029-12-31
                  existing operating unit XR "X 光机业务" to 2030-01-01          //! warning GEN003
                  hr organization SCHOOL "培训学校"                              //! warning GEN003
                  existing hr organization CLUB "俱乐部"
                }
                """);
    }

    @Test
    void anInventoryOrganizationLiesInsideItsOperatingUnitAndLegalEntity() {
        findings("""
                existing business group GH "光华集团"
                existing ledger CN "光华人民币账"
                existing legal entity BJ "北京光华" from 2015-01-01 { ledger CN }
                existing operating unit TV "电视机业务" from 2010-01-01 to 2030-12-31 {
                  business group GH  ledger CN  legal entities BJ
                  existing inventory organization A "甲厂" code B01 from 2015-01-01 to 2020-12-31 { legal entity BJ }
                  existing inventory organization B "乙厂" code B02 to 2031-01-01 { legal entity BJ }                  //! warning GEN003
                  existing inventory organization C "丙厂" code B03 from 2014-12-31 to 2020-12-31 { legal entity BJ }  //! warning GEN003
                }
                """);
    }

    @Test
    void anOperatingUnitLiesInsideItsDefaultLegalContext() {
        findings("""
                existing business group GH "光华集团"
                existing ledger CN "光华人民币账"
                existing legal entity BJ "北京光华" from 2015-01-01 { ledger CN }
                existing operating unit TV "电视机业务" from 2014-01-01 {
                  business group GH  ledger CN
                  default legal context BJ                                   //! warning GEN003
                }
                """);
    }

    @Test
    void aLegalEntityFoundedLaterJoinsAnOperatingUnitThatIsThere() {
        findings("""
                existing business group GH "光华集团"
                existing ledger CN "光华人民币账"
                existing legal entity BJ "北京光华" from 2010-01-01 { ledger CN }
                existing legal entity XA "西安光华" from 2024-01-01 { ledger CN }
                existing legal entity TJ "天津光华" from 2010-01-01 to 2019-12-31 { ledger CN }
                existing operating unit TV "电视机业务" from 2010-01-01 {
                  business group GH  ledger CN  legal entities BJ, XA, TJ  default legal context BJ
                }
                """);
    }

    @Test
    void aLocationThatClosesLeavesItsOrganizationWithoutAddress() {
        findings("""
                existing business group GH "光华集团"
                existing location BJ "北京总部" { to 2024-12-31 }
                hr organization A "甲" { business group GH  at BJ }       //! warning GEN003
                hr organization B "乙" to 2024-12-31 { business group GH  at BJ }
                """);
    }
}
