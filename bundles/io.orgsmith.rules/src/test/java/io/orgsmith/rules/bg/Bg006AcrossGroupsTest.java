// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.bg;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** BG006: who sees several business groups at once wants names that tell organizations apart. */
class Bg006AcrossGroupsTest {

    private static final String TWO_SCHOOLS = """
            existing business group GH "光华集团" { existing hr organization A "培训学校" }%s
            existing business group MED "光华医疗" { existing hr organization B "培训学校" }%s
            """;

    @Test
    void theSameNameAcrossBusinessGroups() {
        findings(TWO_SCHOOLS.formatted("  //! warning BG006", "  //! warning BG006")
                + "profiles at site { HR:Cross Business Group = Yes }");
    }

    @Test
    void theProfileByItsInternalNameAndValue() {
        findings(TWO_SCHOOLS.formatted("  //! warning BG006", "  //! warning BG006")
                + "profiles at site { HR_CROSS_BUSINESS_GROUP = \"Y\" }");
    }

    @Test
    void forWhoWorksInOneBusinessGroupTheNamesAreFine() {
        findings(TWO_SCHOOLS.formatted("", ""));
        findings(TWO_SCHOOLS.formatted("", "") + "profiles at site { HR:Cross Business Group = No }");
    }

    @Test
    void oneResponsibilityThatSeesAllIsEnough() {
        findings(TWO_SCHOOLS.formatted("  //! warning BG006", "  //! warning BG006")
                + "existing responsibility R \"集团人事\" in PER { HR:Cross Business Group = Yes }");
    }

    @Test
    void theNameOfTheOtherBusinessGroup() {
        findings("""
                existing business group GH "光华集团" { existing hr organization A "光华医疗" }  //! warning BG006
                existing business group MED "光华医疗"                                        //! warning BG006
                profiles at site { HR:Cross Business Group = Yes }
                """);
    }

    @Test
    void in11iLegalEntitiesAreLookedUpAsWell() {
        String text = """
                enterprise "光华" for ebs %s
                existing business group GH "光华集团"
                existing business group MED "光华医疗"
                existing ledger CN "光华人民币账"
                existing legal entity A "北京光华" { business group GH  ledger CN }%s
                existing legal entity B "北京光华" { business group MED  ledger CN }%s
                profiles at site { HR:Cross Business Group = Yes }
                """;
        findings(text.formatted("11i", "  //! warning BG006", "  //! warning BG006"));
        findings(text.formatted("12.2", "", ""));
    }

    @Test
    void twoBusinessGroupsOfOneNameAreRefusedAnyway() {
        findings("""
                existing business group A "光华集团"   //! error BG013
                existing business group B "光华集团"   //! error BG013
                profiles at site { HR:Cross Business Group = Yes }
                """);
    }

    @Test
    void namesOfTheirOwn() {
        findings("""
                existing business group GH "光华集团" { existing hr organization A "集团培训学校" }
                existing business group MED "光华医疗" { existing hr organization B "医疗培训学校" }
                profiles at site { HR:Cross Business Group = Yes }
                """);
    }

    @Test
    void twinsInOneBusinessGroupAreRefusedAnyway() {
        findings("""
                existing business group GH "光华集团" {
                  existing hr organization A "培训学校"   //! error BG004
                  existing hr organization B "培训学校"   //! error BG004
                }
                profiles at site { HR:Cross Business Group = Yes }
                """);
    }
}
