// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** A new business group says all that it is created with. */
class BG014OthersTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing responsibility ADMIN "组织设置" in PER { creates organizations  HR:User Type = "HR User" }
            """;

    @Test
    void countryAndCurrencyAreThoseOfTheOthers() {
        Given.org(GROUND, """
                        existing business group OLD "光华香港" { legislation HK  currency HKD }
                        business group GH "光华集团" {
                          created by ADMIN
                          job flexfield GH_JOB  grade flexfield GH_GRADE  position flexfield GH_POSITION
                          people group flexfield GH_PEOPLE  cost allocation flexfield GH_COST
                        }
                        """)
                .fix("BG014.add", "GH")
                .titled("Add “legislation HK, currency HKD” and 2 more clauses to business group GH")
                .whichLeadsTo("BG003")
                .gives("""
                        existing business group OLD "光华香港" { legislation HK  currency HKD }
                        business group GH "光华集团" {
                          legislation HK  currency HKD
                          employee numbers automatic  applicant numbers automatic
                          created by ADMIN
                          job flexfield GH_JOB  grade flexfield GH_GRADE  position flexfield GH_POSITION
                          people group flexfield GH_PEOPLE  cost allocation flexfield GH_COST
                        }
                        """);
    }
}
