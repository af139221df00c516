// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A business group is created by a responsibility that may do so. */
class BG007Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            defaults for business group {
              legislation CN  currency CNY  employee numbers automatic  applicant numbers automatic
              job flexfield GH_JOB  grade flexfield GH_GRADE  position flexfield GH_POSITION
              people group flexfield GH_PEOPLE  cost allocation flexfield GH_COST
            }
            """;

    @Test
    void oneThatMayIsNamed() {
        Given.org(GROUND, """
                        existing responsibility ADMIN "组织设置" in PER { creates organizations  HR:User Type = "HR User" }
                        business group GH "光华集团"
                        """)
                .fix("BG007.add", "GH")
                .titled("Add “created by ADMIN” to business group GH")
                .titledInChinese("给业务组 GH 加上“created by ADMIN”")
                .gives("""
                        existing responsibility ADMIN "组织设置" in PER { creates organizations  HR:User Type = "HR User" }
                        business group GH "光华集团" { created by ADMIN }
                        """);
    }

    @Test
    void oneIsDeclaredWhereThereIsNone() {
        Given.org(GROUND, """
                        business group GH "光华集团"
                        """)
                .fix("BG007.add", "GH")
                .titled(
                        "Add “created by ORG_ADMIN” to business group GH, and declare “responsibility ORG_ADMIN in PER”")
                .gives("""
                        business group GH "光华集团" { created by ORG_ADMIN }

                        responsibility ORG_ADMIN in PER {
                          creates organizations
                          HR:User Type = "HR User"
                          HR:Security Profile = business group GH
                        }
                        """);
    }
}
