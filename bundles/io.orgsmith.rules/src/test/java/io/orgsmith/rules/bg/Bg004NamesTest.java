// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.bg;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** BG004: organization names are unique within a business group, its own name included. */
class Bg004NamesTest {

    @Test
    void twoOfOneKind() {
        findings("""
                existing business group GH "光华集团" {
                  existing hr organization A "培训学校"   //! error BG004
                  existing hr organization B "培训学校"   //! error BG004
                }
                """);
    }

    @Test
    void kindsShareTheNames() {
        findings("""
                existing business group GH "光华集团" {
                  existing operating unit A "北京电视机"               //! error BG004
                  existing inventory organization B "北京电视机" code B01   //! error BG004
                  existing cost center C "北京电视机"                  //! error BG004
                }
                """);
    }

    @Test
    void theNameOfTheBusinessGroupItself() {
        findings("""
                existing business group GH "光华集团" {     //! error BG004
                  existing operating unit A "光华集团"     //! error BG004
                }
                """);
    }

    @Test
    void otherBusinessGroupsHaveNamesOfTheirOwn() {
        findings("""
                existing business group GH "光华集团" { existing hr organization A "培训学校" }
                existing business group MED "光华医疗" { existing hr organization B "培训学校" }
                """);
    }

    @Test
    void severalClassificationsAreOneName() {
        findings("""
                existing business group GH "光华集团" {
                  existing operating unit A "北京电视机"
                  existing hr organization B "北京电视机" { same organization as A }
                  existing cost center C "北京电视机" { same organization as A }
                }
                """);
    }

    @Test
    void aChainOfClassificationsIsOneOrganization() {
        findings("""
                existing business group GH "光华集团" {
                  existing operating unit A "北京电视机"
                  existing hr organization B "北京电视机" { same organization as A }
                  existing cost center C "北京电视机" { same organization as hr organization B }
                }
                """);
    }

    @Test
    void aThirdOrganizationIsNotTheSame() {
        findings("""
                existing business group GH "光华集团" {
                  existing operating unit A "北京电视机"                             //! error BG004
                  existing hr organization B "北京电视机" { same organization as A }  //! error BG004
                  existing cost center C "北京电视机"                                //! error BG004
                }
                """);
    }

    @Test
    void inR12ALegalEntityIsNoOrganization() {
        String text = """
                enterprise "光华" for ebs %s
                existing business group GH "光华集团"
                existing ledger CN "光华人民币账"
                existing legal entity A "北京光华" { business group GH  ledger CN }%s
                existing operating unit B "北京光华" { business group GH  ledger CN }%s
                """;
        findings(text.formatted("12.2", "", ""));
        findings(text.formatted("11i", "  //! error BG004", "  //! error BG004"));
    }

    @Test
    void in11iOneOrganizationMayBeLegalEntityAndOperatingUnit() {
        findings("""
                enterprise "光华" for ebs 11i
                existing business group GH "光华集团"
                existing set of books CN "光华人民币账"
                existing legal entity A "北京光华" { business group GH  set of books CN }
                existing operating unit B "北京光华" { business group GH  set of books CN  same organization as legal entity A }
                """);
    }

    @Test
    void aSecondFileDoesNotHideTheTwin() {
        findings(
                "existing business group GH \"光华集团\" { existing hr organization A \"学校\" }  //! error BG004",
                "existing hr organization B \"学校\" { business group GH }  //! error BG004");
    }

    @Test
    void subinventoriesAndLocationsAreNoOrganizations() {
        findings("""
                existing location X "北京"
                existing business group GH "光华集团" {
                  existing operating unit A "北京"
                  existing inventory organization B "北京厂" code B01 { operating unit A  subinventory S "北京" }
                }
                """);
    }
}
