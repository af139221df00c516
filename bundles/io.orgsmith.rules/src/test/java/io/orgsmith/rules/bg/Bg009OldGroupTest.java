// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.bg;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** BG009: a responsibility that says no business group points to the old one after a new one was created. */
class Bg009OldGroupTest {

    private static final String NEW_GROUP = """
            existing responsibility SETUP "组织设置" in PER { creates organizations  HR:User Type = "HR User"  HR:Security Profile = "Setup Business Group" }
            business group GH "光华集团" {
              legislation CN  currency CNY  employee numbers automatic  applicant numbers automatic
              job flexfield J  grade flexfield G  position flexfield P  people group flexfield PG  cost allocation flexfield C
              created by SETUP
            }
            """;

    @Test
    void aNewResponsibilityPointsToTheOldGroup() {
        findings(NEW_GROUP + """
                responsibility CLERK "人事录入" in PER { menu M }   //! warning BG009
                """);
    }

    @Test
    void oneThatSaysItsGroup() {
        findings(NEW_GROUP + """
                responsibility CLERK "人事录入" in PER { menu M  HR:Security Profile = business group GH }
                """);
    }

    @Test
    void aTemplateSaysItForAll() {
        findings(NEW_GROUP + """
                defaults for responsibility { HR:Security Profile = business group GH }
                responsibility CLERK "人事录入" in PER { menu M }
                responsibility BOSS "人事主管" in PER { menu M }
                """);
    }

    @Test
    void theSiteSaysTheNewGroup() {
        findings(NEW_GROUP + """
                profiles at site { HR:Security Profile = business group GH }
                responsibility CLERK "人事录入" in PER { menu M }
                """);
    }

    @Test
    void theSiteSaysTheOldGroup() {
        findings(NEW_GROUP + """
                profiles at site { HR:Security Profile = "Setup Business Group" }
                responsibility CLERK "人事录入" in PER { menu M }   //! warning BG009
                """);
    }

    @Test
    void theApplicationSaysTheNewGroup() {
        findings(NEW_GROUP + """
                profiles at application PER { HR:Security Profile = business group GH }
                responsibility CLERK "人事录入" in PER { menu M }
                responsibility STOCK "库存" in INV { menu M }        //! warning BG009
                """);
    }

    @Test
    void whereNoGroupIsNewNothingPointsToAnOldOne() {
        findings("""
                existing business group GH "光华集团"
                responsibility CLERK "人事录入" in PER { menu M }
                """);
    }

    @Test
    void withSecurityGroupsTheProfileIsNotTheTie() {
        findings(NEW_GROUP + """
                profiles at site { Enable Security Groups = Yes }
                responsibility CLERK "人事录入" in PER { menu M }
                """);
    }
}
