// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.bg;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** BG007: a new business group names the responsibility that is able to create it. */
class Bg007CreatorTest {

    private static final String ALL_ELSE = """
            defaults for business group {
              legislation CN  currency CNY  employee numbers automatic  applicant numbers automatic
              job flexfield J  grade flexfield G  position flexfield P  people group flexfield PG  cost allocation flexfield C
            }
            """;

    @Test
    void nobodyIsNamed() {
        findings(ALL_ELSE + """
                business group GH "光华集团"   //! error BG007
                """);
    }

    @Test
    void anExistingBusinessGroupIsNotCreated() {
        findings(ALL_ELSE + """
                existing business group GH "光华集团"
                imported business group DE "Guanghua Germany" { legislation DE }
                """);
    }

    @Test
    void underHrmOrInventory() {
        findings(ALL_ELSE + """
                existing responsibility HRM "人事设置" in PER { creates organizations  HR:User Type = "HR User" }
                existing responsibility STOCK "库存设置" in INV { creates organizations  HR:User Type = "HR User" }
                existing responsibility BUYER "采购设置" in PO { creates organizations  HR:User Type = "HR User" }
                business group A "光华中国" { created by HRM }
                business group B "光华德国" { legislation DE  created by STOCK }
                business group C "光华美国" { legislation US  created by BUYER }   //! error BG007
                """);
    }

    @Test
    void ableToCreateOrganizations() {
        findings(ALL_ELSE + """
                responsibility CLERK "人事录入" in PER {
                  menu M  HR:User Type = "HR User"  HR:Security Profile = "Setup Business Group"
                }
                business group GH "光华集团" { created by CLERK }   //! error BG007
                """);
    }

    @Test
    void theUserTypesThatManagePeople() {
        findings(ALL_ELSE + """
                defaults for responsibility { creates organizations }
                existing responsibility A "人事" in PER { HR:User Type = "HR User" }
                existing responsibility B "人事与薪资" in PER { HR:User Type = "HR with Payroll User" }
                existing responsibility C "薪资" in PER { HR:User Type = "Payroll User" }
                business group AA "光华中国" { created by A }
                business group BB "光华德国" { legislation DE  created by B }
                business group CC "光华美国" { legislation US  created by C }   //! error BG007
                """);
    }

    @Test
    void theUserTypeFromTheSite() {
        findings(ALL_ELSE + """
                profiles at site { HR:User Type = "HR User" }
                responsibility SETUP "组织设置" in PER {
                  menu M  creates organizations  HR:Security Profile = "Setup Business Group"
                }
                business group GH "光华集团" { created by SETUP }
                """);
    }

    @Test
    void aNewResponsibilityWithoutUserType() {
        findings(ALL_ELSE + """
                responsibility SETUP "组织设置" in INV {
                  menu M  creates organizations  HR:Security Profile = "Setup Business Group"
                }
                business group GH "光华集团" { created by SETUP }   //! error BG007
                """);
    }

    @Test
    void inherited11iToo() {
        findings("enterprise \"光华\" for ebs 11i\n" + ALL_ELSE + """
                business group GH "光华集团"   //! error BG007
                """);
    }
}
