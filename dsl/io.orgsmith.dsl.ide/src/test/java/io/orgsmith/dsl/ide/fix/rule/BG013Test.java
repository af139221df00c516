// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** The predefined business group is never created, and names of business groups are unique. */
class BG013Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing responsibility ADMIN "组织设置" in PER { creates organizations  HR:User Type = "HR User" }
            defaults for business group {
              legislation CN  currency CNY  employee numbers automatic  applicant numbers automatic
              job flexfield GH_JOB  grade flexfield GH_GRADE  position flexfield GH_POSITION
              people group flexfield GH_PEOPLE  cost allocation flexfield GH_COST  created by ADMIN
            }
            """;

    @Test
    void thePredefinedOneIsOnlyRequired() {
        Given.org(GROUND, """
                        business group SETUP "Setup Business Group"   // comes with EBS
                        """)
                .fix("BG013.existing", "SETUP")
                .titled("Only require business group SETUP: declare it as existing")
                .titledInChinese("只要求业务组 SETUP 存在：声明为 existing")
                .gives("""
                        existing business group SETUP "Setup Business Group"   // comes with EBS
                        """);
    }

    @Test
    void namesakesAreToldApart() {
        Given.org(GROUND, """
                        existing business group GH "光华集团"
                        existing business group GH2 "光华集团"
                        """)
                .fix("BG013.rename", "GH2")
                .titled("Name business group GH2 “光华集团 (GH2)”")
                .gives("""
                        existing business group GH "光华集团"
                        existing business group GH2 "光华集团 (GH2)"
                        """);
    }
}
