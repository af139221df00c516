// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.gen;

import static io.orgsmith.rules.Marked.findings;
import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** GEN004: codes have the length and the characters that EBS keeps them in. */
class Gen004CodesFitTest {

    private static String x(int bytes) {
        return "X".repeat(bytes);
    }

    @Test
    void anOrganizationCodeIsOneToThreeCapitalLettersOrDigits() {
        findings("""
                existing business group GH "光华集团"
                existing operating unit TV "电视机业务" {
                  business group GH
                  existing inventory organization A "甲厂" code B01
                  existing inventory organization B "乙厂" code 7
                  existing inventory organization C "丙厂" code BJ01   //! error GEN004
                  existing inventory organization D "丁厂" code b02    //! error GEN004
                  existing inventory organization E "戊厂" code "B-3"  //! error GEN004
                  existing inventory organization F "己厂" code 厂      //! error GEN004
                  existing inventory organization PLANT "庚厂"         //! error GEN004
                }
                """);
    }

    @Test
    void aSubinventoryHas10Bytes() {
        findings("""
                existing business group GH "光华集团"
                existing operating unit TV "电视机业务" { business group GH }
                existing inventory organization A "甲厂" code B01 {
                  operating unit TV
                  subinventory RAW_STORES
                  subinventory RAW_STORES1                //! error GEN004
                  subinventory 原料库
                  subinventory 原料成品库                   //! error GEN004
                  subinventory FG { code "FG " }          //! error GEN004
                }
                """);
    }

    @Test
    void aLegalEntityIdentifierHas30BytesAndARegistrationNumber50() {
        findings("""
                existing ledger CN "光华人民币账"
                existing legal entity A "甲" { ledger CN  identifier %s  registration %s }
                existing legal entity B "乙" { ledger CN  identifier %s }    //! error GEN004
                existing legal entity C "丙" { ledger CN  registration %s }  //! error GEN004
                existing legal entity D "%s" { ledger CN }
                existing legal entity E "%s" { ledger CN }                  //! error GEN004
                """.formatted(x(30), x(50), x(31), x(51), "法".repeat(80), "人".repeat(81)));
    }

    @Test
    void aResponsibilityKeyHas30BytesAndNoBlanks() {
        findings("""
                existing responsibility A "甲" in PO { key %s }
                existing responsibility B "乙" in PO { key %s }          //! error GEN004
                existing responsibility C "丙" in PO { key "PO BUYER" }  //! error GEN004
                existing responsibility D "%s" in PO
                existing responsibility E "%s" in PO                    //! error GEN004
                """.formatted(x(30), x(31), "责".repeat(33), "任".repeat(34)));
    }

    @Test
    void valueSetsAndTheirValues() {
        findings("""
                existing value set A "%s"
                existing value set B "%s"            //! error GEN004
                existing value set C "C" {
                  value %s "值"
                  value D1 "%s"
                  value D2 "%s"                      //! error GEN004
                }
                """.formatted(x(60), x(61), x(25), "值".repeat(80), "值".repeat(81)));
    }

    @Test
    void aValueFitsItsValueSetAndTheSetAChart() {
        findings("""
                existing value set COMPANY "COMPANY" {
                  size 2
                  value 11 "北京"
                  value 123 "上海"                             //! error GEN004
                }
                existing value set PROJECT "PROJECT" { size 30 }
                existing value set LONG "LONG" { size 26 }    //! error GEN004
                existing value set FULL "FULL" { size 25 }
                existing chart of accounts COA "GH_COA" {
                  segment CO "公司" balancing value set COMPANY
                  segment A "科目" natural account value set FULL
                  segment B "备用" value set LONG
                }
                """);
    }

    @Test
    void aSecurityProfileHas240Bytes() {
        findings("""
                existing business group GH "光华集团"
                existing security profile A "%s" { business group GH }
                existing security profile B "%s" { business group GH }  //! error GEN004
                """.formatted(x(240), x(241)));
    }

    @Test
    void calendarsHaveTheirOwnRoom() {
        findings("""
                existing business group GH "光华集团"
                existing ledger A "甲账" { calendar %s }
                existing ledger B "乙账" { calendar %s }                          //! error GEN004
                existing ledger C "丙账" { currency %s }                          //! error GEN004
                existing operating unit TV "电视机业务" {
                  business group GH
                  existing inventory organization P1 "甲厂" code P1 { calendar %s }
                  existing inventory organization P2 "乙厂" code P2 { calendar %s }  //! error GEN004
                }
                """.formatted(x(15), x(16), x(16), x(10), x(11)));
    }

    @Test
    void descriptionsFitAsWell() {
        findingsOf("GEN004", """
                existing responsibility A "甲" in PO { description "%s" }
                existing responsibility B "乙" in PO { description "%s" }     //! error GEN004
                existing responsibility C "丙" in PO { request group "%s" }  //! error GEN004
                """.formatted(x(240), x(241), x(31)));
    }
}
