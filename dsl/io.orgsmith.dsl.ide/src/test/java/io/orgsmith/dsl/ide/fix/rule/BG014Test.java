// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A new business group says all that it is created with. */
class BG014Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing responsibility ADMIN "组织设置" in PER { creates organizations  HR:User Type = "HR User" }
            """;

    @Test
    void whatIsMissingIsAdded() {
        Given.org(GROUND, """
                        business group GH "光华集团" { created by ADMIN }
                        """)
                .fix("BG014.add", "GH")
                .titled("Add “legislation CN, currency CNY” and 7 more clauses to business group GH")
                .titledInChinese("给业务组 GH 加上“legislation CN, currency CNY”和另外 7 个子句")
                .gives("""
                        business group GH "光华集团" {
                          legislation CN  currency CNY
                          employee numbers automatic  applicant numbers automatic
                          job flexfield GH_JOB  grade flexfield GH_GRADE  position flexfield GH_POSITION
                          people group flexfield GH_PEOPLE_GROUP  cost allocation flexfield GH_COST_ALLOCATION
                          created by ADMIN
                        }
                        """);
    }

    @Test
    void whatDefaultsSayIsNotSaidAgain() {
        Given.org(GROUND, """
                        defaults for business group {
                          currency CNY  applicant numbers automatic  position flexfield GH_POSITION  people group flexfield GH_PEOPLE
                          cost allocation flexfield GH_COST
                        }
                        business group GH "光华集团" { created by ADMIN  legislation CN  employee numbers manual }
                        """)
                .fix("BG014.add", "GH")
                .titled("Add “job flexfield GH_JOB, grade flexfield GH_GRADE” to business group GH")
                .gives("""
                        defaults for business group {
                          currency CNY  applicant numbers automatic  position flexfield GH_POSITION  people group flexfield GH_PEOPLE
                          cost allocation flexfield GH_COST
                        }
                        business group GH "光华集团" {
                          created by ADMIN  legislation CN
                          employee numbers manual
                          job flexfield GH_JOB  grade flexfield GH_GRADE
                        }
                        """);
    }
}
