// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** An own business group in the place of the predefined one. */
class BG002Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            """;

    @Test
    void itIsNamedLikeTheEnterpriseAndSetUpWhole() {
        Given.org(GROUND, """
                        existing business group SETUP "Setup Business Group"
                        existing hr organization SCHOOL "光华培训学校" { business group SETUP }
                        """)
                .fix("BG002.own", "SETUP")
                .titled("Declare an own business group “光华集团” instead of the predefined one")
                .titledInChinese("声明自己的业务组“光华集团”，不用预置的业务组")
                .gives("""
                        business group SETUP "光华集团" {
                          legislation CN  currency CNY
                          employee numbers automatic  applicant numbers automatic
                          job flexfield SETUP_JOB  grade flexfield SETUP_GRADE  position flexfield SETUP_POSITION
                          people group flexfield SETUP_PEOPLE_GROUP  cost allocation flexfield SETUP_COST_ALLOCATION
                          created by ORG_ADMIN
                        }
                        existing hr organization SCHOOL "光华培训学校" { business group SETUP }

                        responsibility ORG_ADMIN in PER {
                          creates organizations
                          HR:User Type = "HR User"
                          HR:Security Profile = business group SETUP
                        }
                        """);
    }

    @Test
    void itIsToldApartFromOneThatBearsTheEnterprisesName() {
        Given.org(GROUND, """
                        existing business group SETUP "Setup Business Group"
                        existing business group GH "光华集团"
                        existing hr organization SCHOOL "光华培训学校" { business group SETUP }
                        """)
                .fix("BG002.own", "SETUP")
                .titled("Declare an own business group “光华集团 (SETUP)” instead of the predefined one")
                .gives("""
                        business group SETUP "光华集团 (SETUP)" {
                          legislation CN  currency CNY
                          employee numbers automatic  applicant numbers automatic
                          job flexfield SETUP_JOB  grade flexfield SETUP_GRADE  position flexfield SETUP_POSITION
                          people group flexfield SETUP_PEOPLE_GROUP  cost allocation flexfield SETUP_COST_ALLOCATION
                          created by ORG_ADMIN
                        }
                        existing business group GH "光华集团"
                        existing hr organization SCHOOL "光华培训学校" { business group SETUP }

                        responsibility ORG_ADMIN in PER {
                          creates organizations
                          HR:User Type = "HR User"
                          HR:Security Profile = business group SETUP
                        }
                        """);
    }
}
