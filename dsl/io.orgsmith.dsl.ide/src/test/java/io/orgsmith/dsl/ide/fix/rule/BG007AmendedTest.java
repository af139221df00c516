// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A business group is created by a responsibility that may do so. */
class BG007AmendedTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            defaults for business group {
              legislation CN  currency CNY  employee numbers automatic  applicant numbers automatic
              job flexfield GH_JOB  grade flexfield GH_GRADE  position flexfield GH_POSITION
              people group flexfield GH_PEOPLE  cost allocation flexfield GH_COST
            }
            """;

    @Test
    void theOneThatIsNamedIsAmended() {
        Given.org(GROUND, """
                        responsibility CLERK "人事录入" in PER {
                          HR:User Type = "Payroll"   // so far
                          HR:Security Profile = "Setup Business Group"
                        }
                        business group GH "光华集团" { created by CLERK }
                        """)
                .fix("BG007.amend", "GH")
                .titled("Let responsibility CLERK create organizations")
                .titledInChinese("让职责 CLERK 可以创建组织")
                .gives("""
                        responsibility CLERK "人事录入" in PER {
                          creates organizations
                          HR:User Type = "HR User"   // so far
                          HR:Security Profile = "Setup Business Group"
                        }
                        business group GH "光华集团" { created by CLERK }
                        """);
    }

    @Test
    void itsApplicationIsPutRightToo() {
        Given.org(GROUND, """
                        existing responsibility BUYER "采购" in PO { creates organizations  HR:User Type = "HR User" }
                        business group GH "光华集团" { created by BUYER }
                        """)
                .fix("BG007.amend", "GH")
                .titled("Let responsibility BUYER create organizations")
                .gives("""
                        existing responsibility BUYER "采购" in PER { creates organizations  HR:User Type = "HR User" }
                        business group GH "光华集团" { created by BUYER }
                        """);
    }
}
