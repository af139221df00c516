// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Each responsibility says which business group it works in. */
class BG009UsersTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing responsibility ADMIN "组织设置" in PER { creates organizations  HR:User Type = "HR User"  HR:Security Profile = "Setup Business Group" }
            existing business group OLD "光华老集团"
            business group MED "光华医疗集团" {
              legislation CN  currency CNY  employee numbers automatic  applicant numbers automatic
              job flexfield GH_JOB  grade flexfield GH_GRADE  position flexfield GH_POSITION
              people group flexfield GH_PEOPLE  cost allocation flexfield GH_COST  created by ADMIN
            }
            existing ledger CN "光华人民币账"
            existing operating unit XRAY "X 光机业务" { business group MED  ledger CN }
            """;

    @Test
    void theBusinessGroupOfThoseWhoHoldIt() {
        Given.org(GROUND, """
                        responsibility CLERK "人事录入" in PER   // menu?
                        user WANG "王芳" { employee of MED  responsibilities CLERK }
                        """)
                .fix("BG009.add", "CLERK")
                .titled("Add “HR:Security Profile = business group MED” to responsibility CLERK")
                .gives("""
                        responsibility CLERK "人事录入" in PER { HR:Security Profile = business group MED }   // menu?
                        user WANG "王芳" { employee of MED  responsibilities CLERK }
                        """);
    }
}
