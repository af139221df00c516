// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.bg;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** BG014: a new business group says all that EBS asks for. */
class Bg014CompleteTest {

    private static final String CREATOR = """
            existing responsibility SETUP "组织设置" in PER { creates organizations  HR:User Type = "HR User" }
            """;

    private static final String COMPLETE = """
            business group GH "光华集团" {
              legislation CN  currency CNY  employee numbers automatic  applicant numbers manual
              job flexfield J  grade flexfield G  position flexfield P  people group flexfield PG
              cost allocation flexfield C  created by SETUP
            }
            """;

    @Test
    void allOfIt() {
        findings(CREATOR + COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "legislation CN",
                "currency CNY",
                "employee numbers automatic",
                "applicant numbers manual",
                "job flexfield J",
                "grade flexfield G",
                "position flexfield P",
                "people group flexfield PG",
                "cost allocation flexfield C"
            })
    void noneOfItCanBeLeftOut(String clause) {
        findings(CREATOR + COMPLETE.replace(clause, "").replace("集团\" {", "集团\" {  //! error BG014"));
    }

    @Test
    void whatIsMissingIsOneFinding() {
        findings(CREATOR + "business group GH \"光华集团\" { created by SETUP }  //! error BG014");
    }

    @Test
    void defaultsThatTheModelStates() {
        findings(CREATOR + """
                defaults for business group {
                  currency CNY  employee numbers automatic  applicant numbers automatic
                  job flexfield J  grade flexfield G  position flexfield P  people group flexfield PG
                  cost allocation flexfield C
                }
                business group GH "光华集团" { legislation CN  created by SETUP }
                business group DE "Guanghua Germany" { legislation DE  currency EUR  created by SETUP }
                """);
    }

    @Test
    void nothingIsAskedOfOneThatExists() {
        findings("""
                existing business group GH "光华集团"
                """);
    }
}
